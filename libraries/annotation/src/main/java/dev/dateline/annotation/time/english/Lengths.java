package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Lasting;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths of time. */
final class Lengths {

    private Lengths() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("length of time", "COUNT KIND? UNIT", Lengths::amount),
                new Rule("length of time", "NUM|DECIMAL|several - UNIT", Lengths::compound),
                new Rule("length of time", "a NUM - UNIT period", Lengths::compound),
                new Rule("age", "NUM - UNIT - old", Ages::lasting),
                new Rule("age", "NUM UNIT - old", Ages::lasting),
                new Rule("age", "UNIT - old|long", Lengths::vagueCompound),
                new Rule("length of time in two units", "NUM UNIT and? NUM UNIT", Lengths::twoUnits),
                new Rule("length of time between two numbers", "NUM (to|or|-) NUM UNIT", Lengths::between),
                new Rule("length of time without a number", "UNIT", Lengths::bare),
                new Rule(
                        "length of time without a number",
                        "(weeks or months|days or weeks|months or years)",
                        Lengths::firstUnit),
                new Rule(
                        "another length", "(an additional | another | a further|full|whole) NUM? UNIT", Lengths::plain),
                new Rule(
                        "so many more, full or consecutive",
                        "NUM (more|additional|further|full|straight|consecutive|whole) UNIT",
                        Lengths::plain),
                new Rule(
                        "length of time that is over",
                        "(the? last|past|previous|preceding | the? most? recent) COUNTED? UNIT",
                        Stretches::behind),
                new Rule(
                        "length of time that lies ahead",
                        "the? next|coming|following|upcoming COUNTED? UNIT",
                        Stretches::ahead),
                new Rule("length of time reported on", "the? first NUM UNIT", Lengths::first),
                new Rule(
                        "length of time in nights",
                        "NUM nights",
                        match -> Lasting.of(new Span(match.amount(), Grain.DAY))),
                new Rule("length of time that is over", "the? NUM past|previous|last UNIT", Stretches::behind),
                new Rule(
                        "length of time that lies ahead",
                        "the? NUM coming|upcoming|next|following UNIT",
                        Stretches::ahead),
                new Rule("length of time reported on", "the NUM UNIT", Lengths::reported));
    }

    static Lasting plain(Match match) {
        return Lasting.of(match.span());
    }

    /** A number before a unit; "a second" and "a quarter" are seldom time. */
    private static @Nullable Meaning amount(Match match) {
        Grain grain = match.grain();
        boolean one = !match.has(Slot.NUM) && !match.has(Slot.DECIMAL) && !match.has(Slot.VAGUE);
        if ((one && (grain == Grain.QUARTER || grain == Grain.SECOND)) || (!one && !match.plural() && !fits(match))) {
            return null;
        }
        if (one && (match.plural() || (grain == Grain.MINUTE && tiny(match)))) {
            return null;
        }
        int next = match.end();
        if (match.words().is(next, "old")
                || (match.words().is(next, "-")
                        && (match.words().is(next + 1, "old")
                                || match.words().is(next + 1, "ago")
                                || match.words().is(next + 1, "earlier")))) {
            return null;
        }
        if (one && match.words().is(match.start(), "a") && Recurrences.rate(match)) {
            return Recurrences.everyOne(grain);
        }
        return Lasting.of(match.span());
    }

    /** "A minute amount". */
    private static boolean tiny(Match match) {
        return Character.isLowerCase(match.words().first(match.end()))
                && !match.words().is(match.end(), Slot.LINK)
                && !match.words().is(match.end(), "that")
                && !match.words().is(match.end(), "ago");
    }

    /** "A five year low" has its unit in the singular; "50 second" has not. */
    private static boolean fits(Match match) {
        return match.grain() != Grain.SECOND && match.grain() != Grain.QUARTER;
    }

    private static @Nullable Meaning compound(Match match) {
        if (match.grain() == Grain.QUARTER || match.words().is(match.end() + 1, "old")) {
            return null;
        }
        return Lasting.of(match.has("several") ? new Span(Span.SOME, match.grain()) : match.span());
    }

    private static @Nullable Meaning vagueCompound(Match match) {
        boolean old = match.has("old");
        if (match.words().is(match.start() - 1, "-") || (old && !match.plural())) {
            return null;
        }
        return Lasting.of(new Span(match.plural() ? Span.SOME : "1", match.grain()));
    }

    private static @Nullable Meaning twoUnits(Match match) {
        Span first = new Span(Integer.toString(match.value(Slot.NUM)), match.grain());
        int unit = match.value(Slot.UNIT, 1);
        Grain second = Grain.of(unit < 0 ? ~unit : unit);
        if (!first.grain().coarserThan(second)) {
            return null;
        }
        String more = new Span(Integer.toString(match.value(Slot.NUM, 1)), second).value();
        String head = first.value();
        boolean clock = head.startsWith("PT");
        return new Lasting(
                first,
                head + more.substring(clock && more.startsWith("PT") ? 2 : 1),
                null,
                null,
                Lasting.of(first).why());
    }

    private static Meaning between(Match match) {
        return Lasting.of(new Span(Integer.toString(match.value(Slot.NUM)), match.grain()));
    }

    /** "For weeks", "in years": a plural alone, where the words before make it a length. */
    private static @Nullable Meaning bare(Match match) {
        if (!match.plural()
                || (match.grain().ofClock() && match.grain() != Grain.HOUR)
                || match.grain() == Grain.QUARTER) {
            return null;
        }
        int before = match.start() - 1;
        boolean led = match.words().is(before, "for")
                || match.words().is(before, "in")
                || match.words().is(before, "within")
                || (match.words().is(before, "after") && match.words().is(match.end(), "of"));
        return led ? Lasting.of(new Span(Span.SOME, match.grain())) : null;
    }

    private static Meaning firstUnit(Match match) {
        Grain grain = match.has("days") ? Grain.DAY : match.has("weeks") ? Grain.WEEK : Grain.MONTH;
        return Lasting.of(new Span(Span.SOME, grain));
    }

    private static @Nullable Meaning first(Match match) {
        report(match);
        return Lasting.of(match.span());
    }

    private static @Nullable Meaning reported(Match match) {
        if ((match.grain() == Grain.MONTH && match.value(Slot.NUM) == 9)
                || (match.grain() == Grain.MONTH && match.value(Slot.NUM) == 6)) {
            report(match);
            return Lasting.of(match.span());
        }
        return match.plural() ? Lasting.of(match.span()) : null;
    }

    /** From here on, "a year earlier" is a whole year before these months, not a quarter. */
    private static void report(Match match) {
        if (match.grain() == Grain.MONTH) {
            match.scene().reportsOn(match.scene().current(Grain.YEAR));
        }
    }
}
