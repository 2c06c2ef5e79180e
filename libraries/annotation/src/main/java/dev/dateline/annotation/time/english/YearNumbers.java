package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import java.util.Set;

/** Tells a year from another number of four digits: 1989 people, page 1984, 2020 pills, an address. */
final class YearNumbers {

    private static final Set<String> COUNTED =
            Spaced.set("people points men women miles kilometers kilometres km meters metres feet tons tonnes dollars "
                    + "pounds euros yen francs marks shares jobs troops soldiers votes barrels acres words pages "
                    + "percent pct cents mln million bln billion stg dlrs vs degrees calories employees workers homes "
                    + "copies kg mph rpm cc units members students cases deaths meter metre mile kilometer kilometre "
                    + "foot residents refugees children lots contracts ounces hectares megawatts seats stores "
                    + "companies");
    private static final Set<String> NUMBERED =
            Spaced.set("page pages chapter room flight route highway bus gate channel resolution article section "
                    + "number model bed platform volume");
    /** What stands before a year. */
    private static final long YEAR_LEADS = Slot.LINK.bit()
            | Slot.DETERMINER.bit()
            | Slot.MONTH.bit()
            | Slot.SEASON.bit()
            | Slot.STEP.bit()
            | Slot.AUXILIARY.bit()
            | Slot.FUTURE.bit();
    /** Plurals that have a year before them as often as a number. */
    private static final Set<String> YEARLY = Spaced.set(
            "results earnings sales revenue revenues profits figures estimates forecasts elections election games "
                    + "championships olympics budgets taxes losses levels targets goals prices exports imports accords "
                    + "talks proceeds expenses plans models vintages standings finals playoffs polls floods protests riots "
                    + "attacks bonds notes returns tax world presidential fiscal budget season summer winter financial");

    private YearNumbers() {}

    /** Whether a number of four digits that stands alone is a year. */
    static boolean year(Match match) {
        ScannedWords words = match.words();
        int word = match.start();
        int year = match.value(Slot.YEAR);
        if (year < 1000 || year >= 2200 || joined(words, word)) {
            return false;
        }
        char before = words.first(word - 1);
        if (before == '$' || before == '#' || before == '£' || before == '€' || words.is(word - 1, "no")) {
            return false;
        }
        if ((word > 0 && NUMBERED.contains(words.spelling(word - 1)))
                || Addresses.at(words, word)
                || ModelYears.at(words, word)) {
            return false;
        }
        if (words.is(word + 1, Slot.UNIT) || words.is(word + 1, Slot.ZONE) || words.is(word + 1, Slot.AMPM)) {
            return false;
        }
        if (words.first(word + 1) == '%'
                || (words.first(word + 1) == '/' && !Ranges.split(words, word))
                || counted(words, word + 1)) {
            return false;
        }
        boolean led = (words.is(word - 1, Slot.LINK) || words.is(word - 1, Slot.DETERMINER))
                && !words.is(word - 1, "at")
                && !words.capital(word + 1);
        return (year >= 1800 && year < 2060) || (led && year >= 1400 && year < 2200);
    }

    /** "555-1989", "A-1989", "1989-A": part of a number or a name. */
    private static boolean joined(ScannedWords words, int word) {
        boolean leading = hyphened(words, word + 1) && words.is(word + 2, Slot.NUM) && hyphened(words, word + 3);
        boolean middle = hyphened(words, word - 1) && words.is(word - 2, Slot.NUM) && hyphened(words, word + 1);
        boolean unit = hyphened(words, word + 1) && COUNTED.contains(words.spelling(word + 2));
        if (unit || leading || (middle && words.is(word + 2, Slot.NUM))) {
            return true;
        }
        boolean before = words.glued(word)
                && (Character.isLetter(words.first(word - 1))
                        || (words.first(word - 1) == '-'
                                && words.glued(word - 1)
                                && words.is(word - 2, Slot.NUM)
                                && !words.is(word - 2, Slot.YEAR))
                        || words.first(word - 1) == '.'
                        || words.first(word - 1) == ':');
        boolean after = words.is(word + 1, "-")
                && words.is(word + 2, Slot.NUM)
                && !words.is(word + 2, Slot.YEAR)
                && words.value(word + 2, Slot.NUM) > 99;
        return before || after;
    }

    private static boolean hyphened(ScannedWords words, int word) {
        return words.is(word, "-") && words.glued(word) && words.glued(word + 1);
    }

    /** "2020 pills", "2014 metric tons", but not "2020 results": where no word before leads to a year. */
    private static boolean things(ScannedWords words, int word) {
        int year = word - 1;
        boolean led = year == 0
                || words.opensParagraph(year)
                || (words.slots(year - 1) & YEAR_LEADS) != 0
                || !Character.isLetter(words.first(year - 1))
                || words.capital(year - 1)
                || words.is(year - 1, "fiscal")
                || words.is(year - 1, "year");
        return !led && (thing(words, word) || (small(words, word) && thing(words, word + 1)));
    }

    private static boolean small(ScannedWords words, int word) {
        return Character.isLowerCase(words.first(word))
                && (words.slots(word) & YEAR_LEADS) == 0
                && !YEARLY.contains(words.spelling(word));
    }

    private static boolean thing(ScannedWords words, int word) {
        String spelling = words.spelling(word);
        return small(words, word)
                && spelling.length() > 3
                && spelling.endsWith("s")
                && !spelling.endsWith("ss")
                && !words.is(word, Slot.ARRANGED);
    }

    private static boolean counted(ScannedWords words, int word) {
        return !words.glued(word) && (COUNTED.contains(words.spelling(word)) || things(words, word));
    }
}
