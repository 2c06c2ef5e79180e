package dev.dateline.benchmarks.ingest;

import dev.dateline.benchmarks.contest.Stopwatch;
import dev.dateline.formats.Formats;
import dev.dateline.ingest.config.IngestConfig;
import dev.dateline.ingest.config.SourceKinds;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceSet;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * The folder that all contestants read, with ingest's own reader and its default settings.
 *
 * @param folder the documents
 * @param articles how many articles they have
 */
record ContestFolder(Path folder, long articles) {

    static final String SOURCE = "bench";
    private static final Clock CLOCK = Clock.systemUTC();

    /** The sources, read from their start. */
    SourceSet open() {
        SourceSet set = new SourceSet(CLOCK);
        set.add(0, Share.ALL, List.of(source()), SourcePositions::new);
        return set;
    }

    /** The source for ingest; the watch is started as it is opened. */
    SourceFactory source(Stopwatch watch) {
        SourceFactory source = source();
        return new SourceFactory() {
            @Override
            public String id() {
                return source.id();
            }

            @Override
            public Source open(SourcePositions positions, Share share, Bell bell) {
                watch.begin();
                return source.open(positions, share, bell);
            }
        };
    }

    private SourceFactory source() {
        IngestConfig config = new SmallRyeConfigBuilder()
                .withMapping(IngestConfig.class)
                .withDefaultValue("ingest.seeds.folder", folder.toString())
                .withDefaultValue("ingest.seeds.source", SOURCE)
                .build()
                .getConfigMapping(IngestConfig.class);
        return SourceKinds.standard(Formats.standard(), config.http(), CLOCK)
                .sources(config)
                .get(0);
    }
}
