package dev.dateline.ingest.config;

import dev.dateline.transport.config.PositiveDuration;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One source, under {@code ingest.sources.<id>}; which keys it needs depends on its kind. */
public interface SourceConfig extends FolderConfig {

    /** What kind of source it is: {@code folder} or {@code feeds}. */
    @WithDefault("folder")
    String kind();

    /** The folder of a source of kind {@code folder}; it may come later. */
    Optional<Path> folder();

    /** The list of feeds of a source of kind {@code feeds}, which is watched; it may come later. */
    Optional<Path> opml();

    /** The addresses of feeds that are always read, beside those of the list. */
    Optional<List<String>> addresses();

    /** Whether the page of an entry that holds a summary is fetched, and the fuller text published. */
    @WithDefault("true")
    boolean pages();

    /** How old an entry may be that is published at the first visit of its feed. */
    Optional<@WithConverter(PositiveDuration.class) Duration> since();

    /** How often feeds are visited. */
    VisitsConfig visits();
}
