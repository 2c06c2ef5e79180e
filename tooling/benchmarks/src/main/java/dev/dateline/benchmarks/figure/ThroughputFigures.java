package dev.dateline.benchmarks.figure;

import dev.dateline.benchmarks.contest.Standing;
import java.util.List;
import java.util.Locale;

/**
 * What a contest came to.
 *
 * @param service which service was measured
 * @param input what was read
 * @param articles how many articles a round
 * @param before the machine before the first round
 * @param after the machine after the last
 * @param standings the service first, then what it is measured against
 */
public record ThroughputFigures(
        String service, String input, long articles, Machine before, Machine after, List<Standing> standings) {

    public ThroughputFigures {
        standings = List.copyOf(standings);
    }

    /** For a person. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %,d articles a round (%s), %d processors, Java %s, load average %.1f before and %.1f after%n",
                service,
                articles,
                input,
                before.processors(),
                before.java(),
                before.load(),
                after.load()));
        Standing first = standings.get(0);
        text.append(String.format(Locale.ROOT, "  %-55s %,9.0f articles/s%n", first.name(), first.articlesPerSecond()));
        for (Standing each : standings.subList(1, standings.size())) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-55s %,9.0f articles/s; %s does %.2f of it%n",
                    each.name(),
                    each.articlesPerSecond(),
                    service,
                    each.firstAgainstIt()));
        }
        return text.toString().stripTrailing();
    }
}
