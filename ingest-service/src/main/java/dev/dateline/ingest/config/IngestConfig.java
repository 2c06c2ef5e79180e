package dev.dateline.ingest.config;

import dev.dateline.contract.event.Groups;
import dev.dateline.transport.config.Name;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Who this ingest is, under {@code ingest}. */
@ConfigMapping(prefix = "ingest")
public interface IngestConfig {

    /** The transactional id: one for a set of sources, whatever the machine; a second run of the same id replaces it. */
    @WithDefault(Groups.INGEST)
    @WithConverter(Name.class)
    String transactionalId();

    /** The folder of whoever needs no more than one. */
    SeedsConfig seeds();

    /** How the web is asked, by all sources together. */
    HttpConfig http();

    /** Any number of sources, by their ids: lower-case letters, digits and hyphens. */
    Map<String, SourceConfig> sources();
}
