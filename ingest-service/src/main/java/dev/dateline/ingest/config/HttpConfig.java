package dev.dateline.ingest.config;

import dev.dateline.fetch.http.Network;
import dev.dateline.fetch.page.Manners;
import dev.dateline.fetch.page.Web;
import dev.dateline.transport.config.PositiveDuration;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the web is asked, by all sources together, under {@code ingest.http}. */
public interface HttpConfig {

    /** Networks that may be asked although they are not of the public internet, such as {@code 10.1.0.0/16}. */
    Optional<List<@WithConverter(NetworkPrefix.class) Network>> allow();

    /** For how long a host is left alone between two requests. */
    @WithDefault(Manners.PAUSE)
    @WithConverter(PositiveDuration.class)
    Duration pause();

    /** How many bytes of memory feeds and pages that are being fetched and read may take together. */
    @WithDefault("" + Web.USUAL_BYTES)
    @WithConverter(HttpBytes.class)
    int memory();

    /** Where the keepers of a site find who asks them: an address of a page or of mail, in the user agent. */
    Optional<@WithConverter(Contact.class) String> contact();
}
