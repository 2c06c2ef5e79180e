package dev.dateline.wire.config;

import dev.dateline.contract.event.Groups;
import dev.dateline.transport.config.Name;
import dev.dateline.transport.config.PositiveDuration;
import dev.dateline.transport.config.PositiveNumber;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Who this wire is, where its index lies and how much one may ask of it, under {@code wire}. */
@ConfigMapping(prefix = "wire")
public interface WireConfig {

    /** What its consumer group's name begins with; each instance reads all of the topic, as group {@code <group>-<slot>}. */
    @WithDefault(Groups.WIRE)
    @WithConverter(Name.class)
    String group();

    /** This instance's slot, unlike any other instance's. */
    @WithDefault("0")
    @WithConverter(Name.class)
    String slot();

    /** Its index. */
    Index index();

    /** What a search may take. */
    Search search();

    /** What a client may ask. */
    Rate rate();

    /** The index, under {@code wire.index}. */
    interface Index {

        /** The folder of the index, this instance's own; made where it is not there. */
        @WithDefault("wire-index")
        Path folder();
    }

    /** What a search may take, under {@code wire.search}. */
    interface Search {

        /** A search that takes longer answers with what it has found, and says so. */
        @WithDefault("PT2S")
        @WithConverter(PositiveDuration.class)
        Duration deadline();
    }

    /** What a client may ask, under {@code wire.rate}. */
    interface Rate {

        /** Requests a second that one address may make, on the average of ten seconds. */
        @WithDefault("100")
        @WithConverter(PositiveNumber.class)
        int requests();

        /** Live streams at a time, of all clients. */
        @WithDefault("200")
        @WithConverter(PositiveNumber.class)
        int streams();
    }
}
