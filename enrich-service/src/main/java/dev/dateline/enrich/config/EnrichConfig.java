package dev.dateline.enrich.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.OptionalInt;

/** Who this enrich is and how it annotates, under {@code enrich}. */
@ConfigMapping(prefix = "enrich")
public interface EnrichConfig {

    /** The consumer group that all instances share. */
    @WithDefault("dateline-enrich")
    @NotBlank
    String group();

    /**
     * This instance's slot, unlike any other instance's and the same after a restart: it names the group's static member
     * and the transactional id, {@code <group>-<slot>}. A second instance of the same slot replaces the first.
     */
    @WithDefault("0")
    @Pattern(regexp = "[A-Za-z0-9._-]+")
    String slot();

    /** How articles are annotated. */
    Annotation annotation();

    /** How articles are annotated, under {@code enrich.annotation}. */
    interface Annotation {

        /** An article that takes longer is rejected. */
        @WithDefault("PT10S")
        Duration deadline();

        /** How many articles are annotated side by side; the number of processors unless set. */
        OptionalInt threads();
    }
}
