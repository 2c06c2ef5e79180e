package dev.dateline.benchmarks.latency;

import dev.dateline.benchmarks.figure.LatencyFigures;
import dev.dateline.benchmarks.figure.Machine;
import dev.dateline.benchmarks.input.News;
import dev.dateline.benchmarks.stack.MeasuredStack;
import dev.dateline.contract.event.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How long an article takes from a line that is appended to a consumer of enriched articles, under half of the load that
 * the stack can bear.
 *
 * @param news what is read
 * @param burst how many articles the greatest load is measured with, after as many to warm up
 * @param seconds for how long articles are appended
 */
public record LatencyRun(News news, int burst, int seconds) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Runs the packaged stack in an empty folder. */
    public LatencyFigures run(Path folder, Consumer<String> progress) throws IOException, InterruptedException {
        try (MeasuredStack stack = MeasuredStack.start(folder);
                Arrivals arrivals = new Arrivals(stack.clients(), Topics.ENRICHED)) {
            Machine before = Machine.now();
            progress.accept("warm-up: " + rate(burst(stack, arrivals, 0)));
            double greatest = burst(stack, arrivals, burst);
            progress.accept("greatest load: " + rate(greatest));
            int count = (int) Math.max(1, seconds * greatest / 2);
            progress.accept("appending at " + rate(greatest / 2) + " for " + seconds + " s");
            long from = 2L * burst;
            long[] written = EvenWriter.write(news, stack.seeds().resolve("paced.ndjson"), from, count, greatest / 2);
            long[] seen = arrivals.await(from, count, PATIENCE);
            return figures(written, seen, greatest, before);
        }
    }

    /** Puts many articles before ingest at once; how many a second come out, from the first that does to the last. */
    private double burst(MeasuredStack stack, Arrivals arrivals, long from) throws InterruptedException {
        Path draft = stack.draft("burst-" + from + ".ndjson");
        news.write(draft, from, burst);
        stack.add(draft);
        long[] seen = arrivals.await(from, burst, PATIENCE);
        Arrays.sort(seen);
        return (burst - 1) * 1e9 / (seen[burst - 1] - seen[0]);
    }

    private LatencyFigures figures(long[] written, long[] seen, double greatest, Machine before) {
        double[] millis = new double[written.length];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = (seen[i] - written[i]) / 1e6;
        }
        Arrays.sort(millis);
        return new LatencyFigures(
                news.name(),
                greatest,
                greatest / 2,
                millis.length,
                percentile(millis, 0.5),
                percentile(millis, 0.99),
                millis[millis.length - 1],
                before,
                Machine.now());
    }

    /** The smallest of the sorted values that so large a share of them does not exceed. */
    static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static String rate(double articlesPerSecond) {
        return String.format(Locale.ROOT, "%,.0f articles/s", articlesPerSecond);
    }
}
