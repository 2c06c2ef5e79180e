package dev.dateline.benchmarks.ingest;

import dev.dateline.benchmarks.contest.Stopwatch;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.ingest.publish.IngestWork;
import dev.dateline.ingest.source.FolderSettings;
import dev.dateline.ingest.source.FolderSource;
import dev.dateline.ingest.source.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The folder that all contestants read, with ingest's own reader and its default settings.
 *
 * @param folder the documents
 * @param articles how many articles they have
 */
record Reading(Path folder, long articles) {

    static final String SOURCE = "bench";

    /** The source, read from its start. */
    Source open() {
        return open(Map.of());
    }

    /** Opens the source for ingest, and starts the watch as it does. */
    IngestWork.Opening opening(Stopwatch watch) {
        return new IngestWork.Opening() {
            @Override
            public String source() {
                return SOURCE;
            }

            @Override
            public Source open(Map<String, DocumentPosition> positions) {
                watch.begin();
                return Reading.this.open(positions);
            }
        };
    }

    private Source open(Map<String, DocumentPosition> positions) {
        return FolderSource.open(FolderSettings.of(SOURCE, folder), positions, Clock.systemUTC());
    }
}
