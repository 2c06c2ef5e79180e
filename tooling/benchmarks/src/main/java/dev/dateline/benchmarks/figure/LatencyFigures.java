package dev.dateline.benchmarks.figure;

import java.util.Locale;

/**
 * How long articles took from end to end.
 *
 * @param input what was read
 * @param greatestPerSecond articles a second that came out when as many as could be were there to be read
 * @param pacedPerSecond articles a second that were appended
 * @param articles how many were appended
 * @param p50Millis half of them took no longer, in milliseconds
 * @param p99Millis 99 in 100 took no longer
 * @param maxMillis none took longer
 * @param before the machine at the start
 * @param after the machine at the end
 */
public record LatencyFigures(
        String input,
        double greatestPerSecond,
        double pacedPerSecond,
        int articles,
        double p50Millis,
        double p99Millis,
        double maxMillis,
        Machine before,
        Machine after) {

    /** For a person. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "latency: %,d articles (%s) appended at %,.0f a second, half of the %,.0f that the stack can do;"
                        + " %d processors, Java %s, load average %.1f before and %.1f after%n"
                        + "  from the line appended to a read-committed consumer of news.articles.enriched%n"
                        + "  p50 %,.0f ms, p99 %,.0f ms, longest %,.0f ms",
                articles,
                input,
                pacedPerSecond,
                greatestPerSecond,
                before.processors(),
                before.java(),
                before.load(),
                after.load(),
                p50Millis,
                p99Millis,
                maxMillis);
    }
}
