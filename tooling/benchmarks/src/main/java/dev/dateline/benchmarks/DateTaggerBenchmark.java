package dev.dateline.benchmarks;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.time.Anchors;
import dev.dateline.annotation.time.DateTagger;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Dates of Reuters articles on one thread: an operation is an article, {@code words} counts its words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DateTaggerBenchmark {

    private static final int ARTICLES = 2000;

    private final DateTagger tagger = new DateTagger();
    private final Anchors anchors = Anchors.of(new Published("1987-03-10", Precision.DAY, null, Published.HEADER));
    private List<String> bodies = List.of();
    private long words;

    /** Reads the articles. */
    @Setup
    public void read() throws IOException {
        bodies = MeasuredTexts.bodies(ARTICLES);
        words = MeasuredTexts.words(bodies);
    }

    /** How many words were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Words {

        /** Words between white space. */
        public long words;
    }

    /** Tags every article once. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void articles(Words counted, Blackhole sink) {
        for (String body : bodies) {
            sink.consume(tagger.tag("", body, anchors, Deadline.NONE));
        }
        counted.words += words;
    }
}
