package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Lasting;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Packed;
import dev.dateline.annotation.time.word.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths with halves and quarters in them: six-and-a-half hours, half a century, three-quarters of an hour. */
final class Fractions {

    private Fractions() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "length of time and a half",
                        "(a|an|NUM UNIT and a half | NUM and a? half UNIT)",
                        Fractions::andAHalf),
                new Rule("length of time and a half", "NUM - and - a - half -? UNIT", Fractions::andAHalf),
                new Rule(
                        "length of time and a quarter",
                        "(a|an|NUM UNIT and a quarter | NUM and a quarter UNIT)",
                        Fractions::andAQuarter),
                new Rule("length of time and a half", "NUM -? SLASHED -? UNIT", Fractions::andOneHalf),
                new Rule("half an hour, day, month or year", "(half an|a|- UNIT | a half - UNIT)", Fractions::half),
                new Rule(
                        "quarters of an hour, year or century",
                        "(a|one quarter of an|a UNIT | NUM -? quarters of an|a UNIT | a quarter -? UNIT)",
                        Fractions::quarters));
    }

    private static Lasting labelled(String amount, Grain grain, String label) {
        Span span = new Span(amount, grain);
        return new Lasting(span, label, null, null, Lasting.of(span).why());
    }

    private static Meaning andAHalf(Match match) {
        String amount = match.has(Slot.NUM) ? match.amount() : "1";
        Span span = new Span(amount, match.grain());
        String label = span.counted() && match.grain() == Grain.HOUR
                ? "PT" + amount + "H30M"
                : span.counted() && match.grain() == Grain.MINUTE
                        ? "PT" + amount + "M30S"
                        : span.counted() && match.grain() == Grain.YEAR
                                ? "P" + amount + "Y6M"
                                : new Span(amount + ".5", match.grain()).value();
        return labelled(amount, match.grain(), label);
    }

    private static @Nullable Meaning andAQuarter(Match match) {
        String amount = match.has(Slot.NUM) ? Integer.toString(match.value(Slot.NUM)) : "1";
        return switch (match.grain()) {
            case HOUR -> labelled(amount, Grain.HOUR, "PT" + amount + "H15M");
            case DAY, WEEK, MONTH, YEAR ->
                labelled(amount, match.grain(), new Span(amount + ".25", match.grain()).value());
            default -> null;
        };
    }

    /** "2 1/2 years". */
    private static @Nullable Meaning andOneHalf(Match match) {
        long half = Packed.date(1, 2, Packed.NONE);
        return match.packed(Slot.SLASHED, 0) == half ? andAHalf(match) : null;
    }

    /** "Half an hour"; "the half-year to June" is what is reported on. */
    private static @Nullable Meaning half(Match match) {
        Grain grain = match.grain();
        String label =
                switch (grain) {
                    case HOUR -> "PT30M";
                    case MINUTE -> "PT30S";
                    case YEAR -> "P6M";
                    case DECADE -> "P5Y";
                    case CENTURY -> "P50Y";
                    case DAY -> "PT12H";
                    default -> null;
                };
        boolean reported =
                grain == Grain.YEAR && match.has("-") && match.words().is(match.end(), "to");
        return label == null || match.plural() || reported ? null : labelled("0.5", grain, label);
    }

    private static @Nullable Meaning quarters(Match match) {
        int quarters = match.has(Slot.NUM) ? match.value(Slot.NUM) : 1;
        boolean last = match.words().is(match.end() - 1, Slot.UNIT);
        int unit = last ? (int) match.words().value(match.end() - 1, Slot.UNIT) : -1;
        if (unit < 0 || quarters < 1 || quarters > 3 || match.words().is(match.start() - 1, "and")) {
            return null;
        }
        Grain grain = Grain.of(unit);
        String label =
                switch (grain) {
                    case HOUR -> "PT" + 15 * quarters + "M";
                    case YEAR -> "P" + 3 * quarters + "M";
                    case CENTURY -> "P" + 25 * quarters + "Y";
                    default -> null;
                };
        return label == null ? null : labelled("0." + 25 * quarters, grain, label);
    }
}
