package dev.dateline.ingest.config;

import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The one folder of whoever needs no more, under {@code ingest.seeds}. */
public interface SeedsConfig extends FolderConfig {

    /** The folder; it may come later. Unless another source is configured, {@code seeds}. */
    Optional<Path> folder();

    /** The source's id, the first part of every article's {@code uri}: letters, digits and hyphens. */
    @WithDefault("seeds")
    @WithConverter(SourceId.class)
    String source();
}
