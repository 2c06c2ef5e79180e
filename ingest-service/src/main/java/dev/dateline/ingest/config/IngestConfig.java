package dev.dateline.ingest.config;

import dev.dateline.contract.event.Groups;
import dev.dateline.transport.config.Name;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** Who this ingest is, under {@code ingest}. */
@ConfigMapping(prefix = "ingest")
public interface IngestConfig {

    /** The consumer group that deals out what is read; its members' transactional ids begin with it. */
    @WithDefault(Groups.INGEST)
    @WithConverter(Name.class)
    String group();

    /**
     * This instance's slot, unlike any other instance's and the same after a restart: it names the group's static member
     * and the transactional id, {@code <group>-<slot>}. Of two instances of one slot the one that came first stands by.
     * Made of the host's name and the port unless set.
     */
    @WithConverter(Name.class)
    Optional<String> slot();

    /** The folder of whoever needs no more than one. */
    SeedsConfig seeds();

    /** How the web is asked, by all sources together. */
    HttpConfig http();

    /** Any number of sources, by their ids: lower-case letters, digits and hyphens. */
    Map<String, SourceConfig> sources();
}
