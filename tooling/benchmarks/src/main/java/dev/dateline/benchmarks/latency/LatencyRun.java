package dev.dateline.benchmarks.latency;

import dev.dateline.benchmarks.figure.LatencyFigures;
import dev.dateline.benchmarks.figure.Machine;
import dev.dateline.benchmarks.figure.PacedFigures;
import dev.dateline.benchmarks.input.News;
import dev.dateline.benchmarks.stack.MeasuredStack;
import dev.dateline.contract.event.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/**
 * How long an article takes from a line that is appended to a consumer of enriched articles, under half of the load that
 * the stack can bear, and under what a desk gets.
 *
 * @param news what is read
 * @param burst how many articles the greatest load is measured with, after as many to warm up
 * @param seconds for how long articles are appended at each pace, after as long to warm up
 */
public record LatencyRun(News news, int burst, int seconds) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** What a large agency's wire brings in a busy second. */
    private static final double DESK = 50;
    /** What a latency keeps of its digits. */
    private static final int DIGITS = 3;

    /** Runs the packaged stack in an empty folder. */
    public LatencyFigures run(Path folder, Consumer<String> progress) throws IOException, InterruptedException {
        try (MeasuredStack stack = MeasuredStack.start(folder);
                Arrivals arrivals = new Arrivals(stack.clients(), Topics.ENRICHED)) {
            Machine before = Machine.now();
            Input input = new Input(stack, arrivals);
            double first = input.burst();
            progress.accept("warm-up: " + rate(first) + ", then " + rate(first / 2) + " for " + seconds + " s");
            input.paced(first / 2);
            double greatest = input.burst();
            List<PacedFigures> paced = new ArrayList<>();
            for (double pace : List.of(greatest / 2, DESK)) {
                progress.accept(
                        "greatest load: " + rate(greatest) + "; appending at " + rate(pace) + " for " + seconds + " s");
                paced.add(input.paced(pace));
            }
            return new LatencyFigures(news.name(), greatest, paced, before, Machine.now());
        }
    }

    /** Articles that are put before one stack, none of them twice. */
    private final class Input {

        private final MeasuredStack stack;
        private final Arrivals arrivals;
        private long next;

        Input(MeasuredStack stack, Arrivals arrivals) {
            this.stack = stack;
            this.arrivals = arrivals;
        }

        /** Puts many before ingest at once; how many a second come out, from the first that does to the last. */
        double burst() throws InterruptedException {
            Path draft = stack.draft("burst-" + next + ".ndjson");
            news.write(draft, next, burst);
            stack.add(draft);
            long[] seen = arrivals.await(next, burst, PATIENCE);
            next += burst;
            Arrays.sort(seen);
            return (burst - 1) * 1e9 / (seen[burst - 1] - seen[0]);
        }

        PacedFigures paced(double perSecond) throws IOException, InterruptedException {
            int count = (int) Math.max(1, seconds * perSecond);
            Path document = stack.seeds().resolve("paced-" + next + ".ndjson");
            long[] written = EvenWriter.write(news, document, next, count, perSecond);
            long[] seen = arrivals.await(next, count, PATIENCE);
            next += count;
            Histogram micros = new Histogram(DIGITS);
            for (int i = 0; i < count; i++) {
                micros.recordValue((seen[i] - written[i]) / 1000);
            }
            return new PacedFigures(
                    perSecond,
                    count,
                    micros.getValueAtPercentile(50) / 1e3,
                    micros.getValueAtPercentile(99) / 1e3,
                    micros.getMaxValue() / 1e3);
        }
    }

    private static String rate(double articlesPerSecond) {
        return String.format(Locale.ROOT, "%,.0f articles/s", articlesPerSecond);
    }
}
