package dev.dateline.ingest.config;

import dev.dateline.transport.config.PositiveDuration;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the feeds of a source are visited, under {@code ingest.sources.<id>.visits}; never sooner than their servers allow. */
public interface VisitsConfig {

    /** The shortest time between two visits of a feed. */
    @WithDefault("PT5M")
    @WithConverter(PositiveDuration.class)
    Duration shortest();

    /** The longest, of a feed that seldom changes. */
    @WithDefault("P1D")
    @WithConverter(PositiveDuration.class)
    Duration longest();
}
