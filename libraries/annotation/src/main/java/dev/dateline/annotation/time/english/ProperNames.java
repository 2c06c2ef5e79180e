package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import java.util.Set;

/**
 * Tells a date from the name of something else that holds one: "USA Today", "Saturday Night Live", "Good Friday Agreement".
 *
 * <p>Capitals tell it: those of words that have none in a date, and those of the words beside it. In a headline in title case
 * they tell nothing, and nothing is a name.
 */
final class ProperNames {

    /** What a date is no capital word of, save at the head of a sentence. */
    private static final long SMALL =
            Slot.UNIT.bit() | Slot.PART.bit() | Slot.DEICTIC.bit() | Slot.STEP.bit() | Slot.VAGUE.bit();

    private static final Set<String> SMALL_WORDS = Spaced.set("noon midnight now soon tonight overnight past future");

    /** Words with a capital after a date that make it the name of a place, a paper, a work or an event. */
    private static final Set<String> HEADS = Spaced.set(
            "agreement accord accords island islands road street avenue lane square park market parade rising "
                    + "uprising massacre revolution offensive times post telegraph express mirror herald star chronicle "
                    + "magazine review live club band bowl cup stakes classic carol oil girls tribune mail independent "
                    + "world sport people football school college university church hospital");

    private static final Set<String> WORKS = Spaced.set(
            "sequel prequel film movie franchise album song single band novel sitcom musical remake trilogy");

    /** What stands before a weekday in a name that no capital tells from "in Paris Friday". */
    private static final Set<String> FORENAMES =
            Spaced.set("sheffield man girl manic blue ruby bloody stormy billy super fat cyber black");

    private static final Set<String> PAPERS = Spaced.set("mail independent star express business");

    private ProperNames() {}

    /** Whether what was found is part of a name. */
    static boolean hold(ScannedWords words, Found found) {
        if (words.headline()) {
            return false;
        }
        boolean feast = found.rule().startsWith(Feasts.HOLIDAY);
        return capitals(words, found, feast)
                || (feast && (before(words, found.start()) || after(words, found) || work(words, found.end())))
                || (clock(words, found.start()) && words.capital(found.start()) && plainCapital(words, found.end()))
                || (words.is(found.start(), Slot.WEEKDAY) && weekday(words, found))
                || (found.rule().equals(Recurrences.PLURAL) && plural(words, found));
    }

    /** "60 Minutes", "The Midnight", "Saturday Night". */
    private static boolean capitals(ScannedWords words, Found found, boolean feast) {
        boolean reported = found.rule().contains("quarter")
                || found.rule().contains("half")
                || found.rule().contains("year");
        for (int word = found.start(); word < found.end() && !feast && !reported; word++) {
            if (words.capital(word) && small(words, word) && !opens(words, word) && !words.is(word, "century")) {
                return true;
            }
        }
        return false;
    }

    private static boolean small(ScannedWords words, int word) {
        return ((words.slots(word) & SMALL) != 0 && words.number(word) != 0)
                || SMALL_WORDS.contains(words.spelling(word));
    }

    private static boolean clock(ScannedWords words, int word) {
        return words.is(word, Slot.PART) || words.is(word, "noon") || words.is(word, "midnight");
    }

    /** Whether a word stands where any has a capital. */
    private static boolean opens(ScannedWords words, int word) {
        if (word == 0 || words.opensParagraph(word)) {
            return true;
        }
        char before = words.first(word - 1);
        return !Character.isLetterOrDigit(before) && before != ',' && before != '\'' && before != '’' && before != '-';
    }

    /** "Tariq Ramadan", "Lou Christmas". */
    private static boolean before(ScannedWords words, int start) {
        int name = start - 1;
        return plainCapital(words, name)
                && words.capital(start)
                && !words.opensParagraph(start)
                && !words.spelling(name).endsWith("ing")
                && !words.is(name, Slot.PAST)
                && !words.is(name, "merry")
                && !words.is(name, "happy");
    }

    /** "Easter Road", "Good Friday Agreement", but not "on Christmas Day President Moi". */
    private static boolean after(ScannedWords words, Found found) {
        int next = found.end();
        boolean led = words.is(found.start() - 1, Slot.LINK) && !words.is(found.start() - 1, "at");
        return plainCapital(words, next) && (!led || HEADS.contains(words.spelling(next)));
    }

    /** "The Independence Day sequel". */
    private static boolean work(ScannedWords words, int next) {
        return WORKS.contains(words.spelling(next));
    }

    /** "Sheffield Wednesday", "Sunday Times", "Mail on Sunday". */
    private static boolean weekday(ScannedWords words, Found found) {
        int start = found.start();
        boolean paper =
                words.is(start - 1, "on") && words.capital(start - 2) && PAPERS.contains(words.spelling(start - 2));
        return paper
                || (words.capital(start - 1) && FORENAMES.contains(words.spelling(start - 1)))
                || (words.capital(start + 1)
                        && FORENAMES.contains(words.spelling(start + 1))
                        && plain(words, start + 1))
                || (plainCapital(words, found.end()) && HEADS.contains(words.spelling(found.end())));
    }

    /** "Happy Mondays", "Fridays for Future". */
    private static boolean plural(ScannedWords words, Found found) {
        int start = found.start();
        return (plainCapital(words, start - 1) && !words.opensParagraph(start))
                || (words.is(found.end(), "for") && plainCapital(words, found.end() + 1));
    }

    private static boolean plain(ScannedWords words, int word) {
        return (words.slots(word) & (Slot.MONTH.bit() | Slot.WEEKDAY.bit() | Slot.LINK.bit() | Slot.DETERMINER.bit()))
                == 0;
    }

    /** A word with a capital that is part of no date. */
    static boolean plainCapital(ScannedWords words, int word) {
        return words.capital(word) && plain(words, word) && !words.is(word, Slot.ZONE) && words.first(word) != '.';
    }
}
