package dev.dateline.stack.render;

import dev.dateline.stack.audit.Balance;
import dev.dateline.stack.audit.Offence;
import dev.dateline.stack.audit.SourceBalance;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what an audit came to for a person.
 *
 * @param style how to set things off
 */
public record BalanceText(Style style) {

    /** Several lines, without a line end after the last. */
    public String of(Balance balance) {
        List<String> lines = new ArrayList<>();
        balance.sources().forEach(source -> lines.add(source(source)));
        lines.add("articles " + balance.articles() + " = enriched " + balance.enriched() + " + rejected "
                + balance.rejected() + (balance.pending() == 0 ? "" : " + not enriched yet " + balance.pending()));
        if (balance.removed() > 0) {
            lines.add("retention removed " + balance.removed()
                    + " offsets; what is older than that, and the ledger, was not compared");
        }
        balance.offences().forEach((kind, count) -> lines.add(style.bad(kind + " " + count)));
        balance.first().forEach(offence -> lines.add("  " + offence(offence)));
        lines.add(
                balance.balanced()
                        ? style.good("balanced: each exactly once, in order and unchanged")
                        : style.bad("not balanced"));
        return String.join("\n", lines);
    }

    private static String source(SourceBalance source) {
        return Printable.line(source.source()) + ": read " + source.read() + " = published " + source.published()
                + " + duplicate " + source.duplicate() + " + rejected " + source.rejected();
    }

    private static String offence(Offence offence) {
        return offence.kind() + " " + Printable.line(offence.where() + ": " + offence.detail());
    }
}
