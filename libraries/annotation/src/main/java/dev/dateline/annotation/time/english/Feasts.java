package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Feast;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the year that have a name, in the year that the text or its tense tells. */
final class Feasts {

    /** What is no other word in lower case either. */
    private static final Set<Feast> LOWER = Set.of(
            Feast.INDEPENDENCE_DAY,
            Feast.CHRISTMAS,
            Feast.CHRISTMAS_EVE,
            Feast.EASTER,
            Feast.HALLOWEEN,
            Feast.RAMADAN,
            Feast.DIWALI,
            Feast.HANUKKAH,
            Feast.PASSOVER);

    /** What the names of the rules here begin with. */
    static final String HOLIDAY = "holiday";

    private Feasts() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Feast feast : Feast.values()) {
            String name = FeastNames.of(feast);
            rules.add(new Rule(HOLIDAY, "(" + name + ")", match -> nearest(match, feast)));
            rules.add(new Rule(HOLIDAY, "last|next|this|following (" + name + ")", match -> stepped(match, feast)));
            rules.add(new Rule(
                    "day before a holiday", "the day before (" + name + ")", match -> beside(match, feast, -1)));
            rules.add(
                    new Rule("day after a holiday", "the day after (" + name + ")", match -> beside(match, feast, 1)));
            rules.add(new Rule(
                    "holiday of a named year", "(" + name + ") ,? of|in? YEAR", match -> ofYear(match, feast)));
        }
        return List.copyOf(rules);
    }

    private static @Nullable Meaning nearest(Match match, Feast feast) {
        boolean capital = match.words().capital(match.start()) || LOWER.contains(feast);
        return capital ? near(match, feast) : null;
    }

    private static @Nullable Meaning beside(Match match, Feast feast, int days) {
        return near(match, feast) instanceof Dated dated
                ? Dated.of(CalendarPeriod.day(dated.period().first().plusDays(days)), dated.why())
                : null;
    }

    /** The nearest, unless it is far away or a verb right before it leaves no doubt: "was shot on New Year's Eve". */
    private static Meaning near(Match match, Feast feast) {
        return match.scene()
                .nearby(
                        year -> feast.in(year).map(CalendarPeriod::day),
                        match.direction(),
                        match.firm() ? 0 : CalendarDates.NEAR,
                        "XXXX-XX-XX");
    }

    private static Meaning in(Match match, Feast feast, @Nullable Direction direction) {
        return match.scene().yearly(year -> feast.in(year).map(CalendarPeriod::day), direction, "XXXX-XX-XX");
    }

    private static Meaning stepped(Match match, Feast feast) {
        int step = match.has("last") ? -1 : match.has("next") || match.has("following") ? 1 : 0;
        CalendarPeriod year = match.scene().current(Grain.YEAR);
        if (step == 0 && year != null) {
            return feast.in(year.first().getYear())
                    .<Meaning>map(day ->
                            Dated.of(CalendarPeriod.day(day), match.scene().fromAnchor(Direction.SAME)))
                    .orElseGet(() -> in(match, feast, null));
        }
        return in(match, feast, step < 0 ? Direction.PAST : Direction.FUTURE);
    }

    private static @Nullable Meaning ofYear(Match match, Feast feast) {
        return feast.in(match.value(Slot.YEAR))
                .<Meaning>map(day -> Dated.of(CalendarPeriod.day(day), Why.TEXT_ALONE))
                .orElse(null);
    }
}
