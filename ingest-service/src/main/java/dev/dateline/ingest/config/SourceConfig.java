package dev.dateline.ingest.config;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** One source, under {@code ingest.sources.<id>}; which keys it needs depends on its kind. */
public interface SourceConfig extends FolderConfig {

    /** What kind of source it is: {@code folder}. */
    @WithDefault("folder")
    String kind();

    /** The folder of a source of kind {@code folder}; it may come later. */
    Optional<Path> folder();
}
