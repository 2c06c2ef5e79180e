package dev.dateline.torture.render;

import dev.dateline.stack.render.BalanceText;
import dev.dateline.stack.render.Printable;
import dev.dateline.stack.render.Style;
import dev.dateline.torture.KillCount;
import dev.dateline.torture.Recovery;
import dev.dateline.torture.Report;
import dev.dateline.torture.Stalled;
import dev.dateline.torture.witness.Testimony;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what a run of torture came to for a person.
 *
 * @param style how to set things off
 */
public record TortureText(Style style) {

    /** Several lines, without a line end after the last. */
    public String of(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(new BalanceText(style).of(report.balance()));
        lines.add(witness(report.testimony()));
        report.testimony().first().forEach(each -> lines.add("  " + Printable.line(each)));
        Optional.ofNullable(report.feeds()).map(FeedText::of).ifPresent(lines::addAll);
        lines.add("kills: " + report.kills().stream().map(TortureText::kills).collect(Collectors.joining(", ")));
        lines.add("pauses " + report.pauses() + ", rebalances " + report.rebalances() + ", aborted transactions "
                + report.abortedTransactions());
        lines.add(recovery(report.recovery()));
        report.stalls().forEach(each -> lines.add(stall(each)));
        if (report.unsettled() != null) {
            lines.add(style.bad("did not settle: " + Printable.line(report.unsettled())));
        }
        report.unexpected().forEach(each -> lines.add(style.bad(each)));
        lines.add(verdict(report));
        return String.join("\n", lines);
    }

    private static String witness(Testimony testimony) {
        return "of " + testimony.written() + " articles written " + testimony.found() + " came out, in "
                + testimony.versions() + " versions: " + testimony.lost() + " lost, " + testimony.doubled()
                + " doubled, " + testimony.outOfOrder() + " out of order, " + testimony.stale()
                + " not what was written last, " + testimony.unknown() + " unknown";
    }

    private static String kills(KillCount count) {
        return count.kind().name().toLowerCase(Locale.ROOT) + " " + count.kills() + ", of which "
                + count.midTransaction() + " in mid-transaction";
    }

    private static String recovery(Recovery recovery) {
        return "at work again after a kill: median " + seconds(recovery.medianSeconds()) + ", longest "
                + seconds(recovery.maxSeconds()) + ", of " + recovery.kills();
    }

    private static String stall(Stalled stall) {
        return "longest stall of partition " + stall.partition() + ": " + seconds(stall.seconds())
                + (stall.amid().isEmpty() ? "" : ", amid " + String.join(", ", stall.amid()));
    }

    private String verdict(Report report) {
        String run = "seed " + report.seed() + ", " + Math.round(report.seconds()) + " s: ";
        return report.passed() ? style.good(run + "nothing lost, doubled or out of order") : style.bad(run + "failed");
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
