package dev.dateline.benchmarks;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.time.Anchors;
import dev.dateline.annotation.time.DateTagger;
import dev.dateline.contract.enriched.Timex;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Texts made to blow a matcher up, ten times as long each time: the time must grow tenfold and no more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HostileTextBenchmark {

    /** What is repeated. */
    @Param({"the last ", "one hundred ", "1999-", "Monday, ", "in the first half of the ", "May 5 ", "word "})
    public String piece = "";

    /** The text's length in UTF-16 units. */
    @Param({"10000", "100000", "1000000"})
    public int length;

    private final DateTagger tagger = new DateTagger();
    private String text = "";

    /** Makes the text. */
    @Setup
    public void make() {
        text = piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** Tags it. */
    @Benchmark
    public List<Timex> tag() {
        return tagger.tag("", text, Anchors.NONE, Deadline.NONE);
    }
}
