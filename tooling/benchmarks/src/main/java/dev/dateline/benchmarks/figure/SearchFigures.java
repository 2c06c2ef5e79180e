package dev.dateline.benchmarks.figure;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * How long searches took.
 *
 * @param together how many at once
 * @param searches how many in all
 * @param p50Millis half of them took no longer, in milliseconds
 * @param p95Millis 95 in 100 took no longer
 * @param p99Millis 99 in 100 took no longer
 * @param maxMillis none took longer
 */
public record SearchFigures(
        int together, long searches, double p50Millis, double p95Millis, double p99Millis, double maxMillis) {

    /** Of so many at once, as their times in microseconds tell. */
    public static SearchFigures of(int together, Histogram micros) {
        return new SearchFigures(
                together,
                micros.getTotalCount(),
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(95) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3);
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%,d searches, %d at a time: p50 %,.0f ms, p95 %,.0f ms, p99 %,.0f ms, longest %,.0f ms",
                searches,
                together,
                p50Millis,
                p95Millis,
                p99Millis,
                maxMillis);
    }
}
