package dev.dateline.ingest.source.folder;

import dev.dateline.formats.Formats;
import dev.dateline.formats.bytes.GzipLimit;
import dev.dateline.formats.item.Origin;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of a folder that is quick to settle and to scan, but for what a test sets otherwise. */
final class QuickSettings {

    private final Path folder;
    private Duration settle = Duration.ofMillis(150);
    private Duration scan = Duration.ofMillis(100);
    private int batchItems = 500;
    private int batchBytes = 4 << 20;
    private Duration forget = Duration.ofDays(7);

    QuickSettings(Path folder) {
        this.folder = folder;
    }

    QuickSettings settle(Duration other) {
        settle = other;
        return this;
    }

    QuickSettings scan(Duration other) {
        scan = other;
        return this;
    }

    QuickSettings batchItems(int other) {
        batchItems = other;
        return this;
    }

    QuickSettings batchBytes(int other) {
        batchBytes = other;
        return this;
    }

    QuickSettings forget(Duration other) {
        forget = other;
        return this;
    }

    FolderSettings settings() {
        return new FolderSettings(
                Origin.of(WatchedFolder.SOURCE),
                folder,
                settle,
                scan,
                batchItems,
                batchBytes,
                GzipLimit.STANDARD,
                Formats.standard(),
                forget,
                Duration.ofSeconds(30));
    }
}
