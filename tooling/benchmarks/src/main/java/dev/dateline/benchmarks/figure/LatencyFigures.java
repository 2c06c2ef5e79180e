package dev.dateline.benchmarks.figure;

import java.util.List;
import java.util.Locale;

/**
 * How long articles took from end to end.
 *
 * @param input what was read
 * @param greatestPerSecond articles a second that came out when as many as could be were there to be read
 * @param paced at half of that, and at what a desk gets
 * @param before the machine at the start
 * @param after the machine at the end
 */
public record LatencyFigures(
        String input, double greatestPerSecond, List<PacedFigures> paced, Machine before, Machine after) {

    public LatencyFigures {
        paced = List.copyOf(paced);
    }

    /** For a person. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "latency (%s): the stack can do %,.0f articles/s; %d processors, Java %s, load average %.1f before and %.1f after%n"
                        + "  from a line appended to a read-committed consumer of news.articles.enriched:",
                input,
                greatestPerSecond,
                before.processors(),
                before.java(),
                before.load(),
                after.load()));
        paced.forEach(each -> text.append(String.format(
                Locale.ROOT,
                "%n  %,d at %,.0f a second: p50 %,.0f ms, p99 %,.0f ms, longest %,.0f ms",
                each.articles(),
                each.perSecond(),
                each.p50Millis(),
                each.p99Millis(),
                each.maxMillis())));
        return text.toString();
    }
}
