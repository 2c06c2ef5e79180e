package dev.dateline.ingest.config;

import dev.dateline.formats.Formats;
import dev.dateline.formats.bytes.GzipLimit;
import dev.dateline.formats.item.Origin;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.folder.FolderSettings;
import dev.dateline.ingest.source.folder.FolderSource;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Sources that are folders.
 *
 * @param formats what their documents may be written in
 * @param clock what their waits are timed by
 */
public record FolderKind(Formats formats, Clock clock) implements SourceKind {

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public SourceFactory source(String key, String id, SourceConfig config) {
        Path folder = config.folder()
                .orElseThrow(() ->
                        new IllegalArgumentException(key + ".folder is missing: a source of kind folder needs one"));
        return source(id, folder, config);
    }

    /** The source that a folder is. */
    public SourceFactory source(String id, Path folder, FolderConfig config) {
        FolderSettings settings = new FolderSettings(
                new Origin(id, config.language().orElse(null)),
                folder,
                config.settle(),
                config.scan(),
                config.batchArticles(),
                config.batchBytes(),
                new GzipLimit(config.gzipRatio(), config.gzipBytes()),
                formats,
                config.forget(),
                config.unfinished());
        return FolderSource.factory(settings, clock, Clock.systemUTC());
    }
}
