package dev.dateline.enrich.config;

import dev.dateline.contract.event.Groups;
import dev.dateline.transport.config.Name;
import dev.dateline.transport.config.PositiveDuration;
import dev.dateline.transport.config.PositiveNumber;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Who this enrich is and how it annotates, under {@code enrich}. */
@ConfigMapping(prefix = "enrich")
public interface EnrichConfig {

    /** The consumer group that all instances share. */
    @WithDefault(Groups.ENRICH)
    @WithConverter(Name.class)
    String group();

    /**
     * This instance's slot, unlike any other instance's and the same after a restart: it names the group's static member
     * and the transactional id, {@code <group>-<slot>}. Of two instances of one slot the one that came first stands by.
     * Made of the host's name and the port unless set.
     */
    @WithConverter(Name.class)
    Optional<String> slot();

    /** How articles are annotated. */
    Annotation annotation();

    /** What finds the entities. */
    Entities entities();

    /** What finds the entities, under {@code enrich.entities}. */
    interface Entities {

        /** A folder with a token classifier that finds the entities in place of ours. */
        @WithConverter(ModelPath.class)
        Optional<Path> model();
    }

    /** How articles are annotated, under {@code enrich.annotation}. */
    interface Annotation {

        /** An article that takes longer is rejected. */
        @WithDefault("PT10S")
        @WithConverter(PositiveDuration.class)
        Duration deadline();

        /** How many articles are annotated side by side; the number of processors unless set. */
        @WithConverter(PositiveNumber.class)
        Optional<Integer> threads();
    }
}
