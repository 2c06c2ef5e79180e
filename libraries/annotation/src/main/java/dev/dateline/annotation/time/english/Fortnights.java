package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Lasting;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two weeks in a word. */
final class Fortnights {

    private static final Span TWO_WEEKS = new Span("2", Grain.WEEK);

    private Fortnights() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("fortnight", "(a fortnight | fortnight & - long)", match -> Lasting.of(TWO_WEEKS)),
                new Rule("fortnight", "NUM fortnights", Fortnights::several),
                new Rule(
                        "fortnight that is over",
                        "the? last|past|previous fortnight",
                        match -> Stretches.beforeNow(match, TWO_WEEKS)),
                new Rule(
                        "fortnight that lies ahead",
                        "the? next|coming|following fortnight",
                        match -> Stretches.afterNow(match, TWO_WEEKS)),
                new Rule(Distances.AGO, "a fortnight ago|earlier", match -> match.scene()
                        .step(Grain.WEEK, -2)),
                new Rule("so long after a date in the text", "a fortnight later", Fortnights::later));
    }

    private static @Nullable Meaning several(Match match) {
        int count = match.value(Slot.NUM);
        return count > 100 ? null : Lasting.of(new Span(Integer.toString(2 * count), Grain.WEEK));
    }

    private static @Nullable Meaning later(Match match) {
        CalendarPeriod named = match.scene().named();
        return named == null
                ? null
                : Dated.of(
                        CalendarPeriod.containing(named.first().plusWeeks(2), Grain.WEEK),
                        match.scene().fromNamed(Direction.FUTURE));
    }
}
