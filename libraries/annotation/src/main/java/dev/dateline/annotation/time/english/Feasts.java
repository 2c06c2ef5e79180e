package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Feast;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Meaning.Dated;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English names of the days that have one. */
final class Feasts {

    private static final Map<Feast, String> NAMES = Map.ofEntries(
            Map.entry(Feast.NEW_YEARS_DAY, "new year 's day"),
            Map.entry(Feast.MARTIN_LUTHER_KING_DAY, "martin luther king jr? day"),
            Map.entry(Feast.GROUNDHOG_DAY, "groundhog day"),
            Map.entry(Feast.VALENTINES_DAY, "st? valentine 's day"),
            Map.entry(Feast.PRESIDENTS_DAY, "presidents '? day"),
            Map.entry(Feast.WOMENS_DAY, "international women 's day"),
            Map.entry(Feast.ST_PATRICKS_DAY, "st patrick 's day | st . patrick 's day"),
            Map.entry(Feast.APRIL_FOOLS_DAY, "april fool 's|'? day | april fools '? day"),
            Map.entry(Feast.EARTH_DAY, "earth day"),
            Map.entry(Feast.ANZAC_DAY, "anzac day"),
            Map.entry(Feast.MAY_DAY, "may day"),
            Map.entry(Feast.MOTHERS_DAY, "mother 's day"),
            Map.entry(Feast.MEMORIAL_DAY, "memorial day"),
            Map.entry(Feast.FATHERS_DAY, "father 's day"),
            Map.entry(Feast.JUNETEENTH, "juneteenth"),
            Map.entry(Feast.CANADA_DAY, "canada day"),
            Map.entry(Feast.INDEPENDENCE_DAY, "independence day | the fourth of july"),
            Map.entry(Feast.BASTILLE_DAY, "bastille day"),
            Map.entry(Feast.LABOR_DAY, "labor|labour day"),
            Map.entry(Feast.COLUMBUS_DAY, "columbus day"),
            Map.entry(Feast.HALLOWEEN, "halloween"),
            Map.entry(Feast.ALL_SAINTS_DAY, "all saints '? day"),
            Map.entry(Feast.ELECTION_DAY, "election day"),
            Map.entry(Feast.VETERANS_DAY, "veterans '? day"),
            Map.entry(Feast.THANKSGIVING, "thanksgiving day?"),
            Map.entry(Feast.BLACK_FRIDAY, "black friday"),
            Map.entry(Feast.CHRISTMAS_EVE, "christmas eve"),
            Map.entry(Feast.CHRISTMAS, "christmas day?"),
            Map.entry(Feast.BOXING_DAY, "boxing day"),
            Map.entry(Feast.NEW_YEARS_EVE, "new year 's eve"),
            Map.entry(Feast.ASH_WEDNESDAY, "ash wednesday"),
            Map.entry(Feast.PALM_SUNDAY, "palm sunday"),
            Map.entry(Feast.GOOD_FRIDAY, "good friday"),
            Map.entry(Feast.EASTER, "easter sunday?"),
            Map.entry(Feast.EASTER_MONDAY, "easter monday"),
            Map.entry(Feast.ASCENSION_DAY, "ascension day"),
            Map.entry(Feast.PENTECOST, "pentecost | whit sunday"),
            Map.entry(Feast.RAMADAN, "ramadan"),
            Map.entry(Feast.EID_AL_FITR, "eid (al - fitr)?"),
            Map.entry(Feast.EID_AL_ADHA, "eid al - adha"));

    /** What is no other word in lower case either. */
    private static final Set<Feast> LOWER = Set.of(
            Feast.INDEPENDENCE_DAY, Feast.CHRISTMAS, Feast.CHRISTMAS_EVE, Feast.EASTER, Feast.HALLOWEEN, Feast.RAMADAN);

    private Feasts() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Feast feast : Feast.values()) {
            String name = NAMES.get(feast);
            rules.add(new Rule("holiday", "(" + name + ")", match -> nearest(match, feast)));
            rules.add(new Rule("holiday", "last|next|this|following (" + name + ")", match -> stepped(match, feast)));
            rules.add(new Rule(
                    "holiday of a named year", "(" + name + ") ,? of|in? YEAR", match -> ofYear(match, feast)));
        }
        return List.copyOf(rules);
    }

    private static @Nullable Meaning nearest(Match match, Feast feast) {
        boolean capital = match.words().capital(match.start()) || LOWER.contains(feast);
        return capital ? in(match, feast, match.direction()) : null;
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
