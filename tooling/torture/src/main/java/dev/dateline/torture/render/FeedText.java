package dev.dateline.torture.render;

import dev.dateline.stack.render.Printable;
import dev.dateline.torture.FeedReport;
import dev.dateline.torture.witness.FeedTestimony;
import dev.dateline.torture.witness.Gentleness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what came of feeds for a person. */
final class FeedText {

    private FeedText() {}

    static List<String> of(FeedReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.feeds() + " feeds, answered "
                + report.answers().entrySet().stream()
                        .map(each ->
                                each.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + each.getValue())
                        .collect(Collectors.joining(", "))
                + "; " + report.killsInVisits() + " kills in mid-visit");
        lines.add("  articles: " + testimony(report.articles()));
        lines.add("  enriched: " + testimony(report.enriched()));
        lines.add("  " + gentleness(report.gentleness()));
        Stream.of(
                        report.articles().first(),
                        report.enriched().first(),
                        report.gentleness().first())
                .flatMap(List::stream)
                .forEach(each -> lines.add("    " + Printable.line(each)));
        return lines;
    }

    private static String testimony(FeedTestimony testimony) {
        return testimony.versions() + " versions of entries stood in " + testimony.editions() + " editions that "
                + testimony.visits() + " committed visits read, " + testimony.found() + " came out: "
                + testimony.lost() + " lost, " + testimony.doubled() + " doubled, " + testimony.outOfOrder()
                + " out of order, " + testimony.unknown() + " unknown; " + testimony.cut()
                + " cut off";
    }

    private static String gentleness(Gentleness gentleness) {
        return gentleness.requests() + " requests, of one host " + gentleness.mostAtATime()
                + " at a time at the most and " + gentleness.shortestPauseMillis() + " ms apart at the least (allowed "
                + gentleness.pauseMillis() + "): " + gentleness.soonerThanPause() + " too soon, "
                + gentleness.soonerThanAsked() + " though asked for quiet, " + gentleness.soonerThanDue()
                + " before they were due";
    }
}
