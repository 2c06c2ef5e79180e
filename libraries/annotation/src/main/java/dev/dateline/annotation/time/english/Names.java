package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import dev.dateline.annotation.time.word.Words;
import java.util.Locale;
import java.util.Set;

/** Tells a month, a weekday or a year from what is only spelled like one: "May" the name, "march" the verb, 1,989 people. */
final class Names {

    private static final Set<String> ALSO_WORDS = Set.of("may", "march", "august", "mar", "dec", "sun", "sat", "jan");
    private static final Set<String> COUNTED =
            Spaced.set("people points men women miles kilometers kilometres km meters metres feet tons tonnes dollars "
                    + "pounds euros yen francs marks shares jobs troops soldiers votes barrels acres words pages "
                    + "percent pct cents mln million bln billion stg dlrs vs degrees calories employees workers homes "
                    + "copies kg mph rpm cc units members students cases deaths meter metre mile kilometer kilometre "
                    + "foot residents refugees children lots contracts ounces hectares megawatts seats stores "
                    + "companies");

    private static final Set<String> TITLES = Spaced.set("bloody super cyber fat ruby");
    private static final Set<String> NUMBERED =
            Spaced.set("page pages chapter room flight route highway bus gate channel resolution article section "
                    + "number model bed platform volume");

    private Names() {}

    /** Whether the month that matched is one, given whether a day or year beside it says so too. */
    static boolean month(Match match, boolean supported) {
        Words words = match.words();
        int word = match.word(Slot.MONTH, 0);
        boolean ambiguous = ambiguous(words, word);
        boolean stopped = stopped(words, word);
        if (!words.capital(word)) {
            return !ambiguous
                    || (supported && match.has(Slot.YEAR))
                    || (match.end() - match.start() > 1 && match.has("of"));
        }
        if (!ambiguous && !stopped && !supported && named(words, word)) {
            return false;
        }
        if (!ambiguous || stopped || supported) {
            return true;
        }
        return (words.is(word - 1, Slot.LINK) && (!words.capital(word + 1) || strong(words, word - 1)))
                || words.is(word - 1, Slot.STEP)
                || words.is(word - 1, "-")
                || (words.is(word - 1, Slot.DETERMINER) && !words.is(word - 1, "that") && !words.capital(word + 1))
                || (words.is(word + 1, "'s") && words.is(word - 1, Slot.LINK))
                || words.is(word + 1, Slot.YEAR)
                || months(words, word);
    }

    /** "April Smith", "June Carter": beside a name and after no word that leads to a date. */
    private static boolean named(Words words, int word) {
        boolean first = words.is(word, "april") || words.is(word, "june");
        return first
                && plainCapital(words, word + 1)
                && !words.is(word - 1, Slot.LINK)
                && !words.is(word - 1, Slot.STEP)
                && !words.is(word - 1, Slot.DETERMINER)
                && !words.is(word - 1, "-");
    }

    /** A word with a capital in the same sentence that is part of no date. */
    private static boolean plainCapital(Words words, int word) {
        return words.capital(word) && words.number(word) == 0 && !words.opensParagraph(word);
    }

    /** "The Sunday Times", "Bloody Sunday". */
    private static boolean titled(Words words, int word) {
        return (words.is(word - 1, "the") && plainCapital(words, word + 1))
                || (word > 0 && words.capital(word - 1) && TITLES.contains(lower(words, word - 1)));
    }

    /** "Spring Street", "the Winter Palace": a season in a name. */
    static boolean season(Words words, int word) {
        return !(words.capital(word) && plainCapital(words, word + 1));
    }

    /** Words that hardly stand before a person's name. */
    private static boolean strong(Words words, int word) {
        return words.is(word, "in")
                || words.is(word, "since")
                || words.is(word, "until")
                || words.is(word, "early")
                || words.is(word, "late")
                || words.is(word, "during")
                || words.is(word, "mid");
    }

    /** "April and May": a month beside a month. */
    private static boolean months(Words words, int word) {
        return (words.is(word - 2, Slot.MONTH) && words.is(word - 1, ",")) || words.is(word + 2, Slot.MONTH);
    }

    private static boolean ambiguous(Words words, int word) {
        int length = words.end(word) - words.start(word) - (stopped(words, word) ? 1 : 0);
        return length <= 6
                && ALSO_WORDS.contains(words.text()
                        .substring(words.start(word), words.start(word) + length)
                        .toLowerCase(Locale.ROOT));
    }

    private static boolean stopped(Words words, int word) {
        return words.text().charAt(words.end(word) - 1) == '.';
    }

    /** Whether the weekday that matched is one: in full, or a short form with a capital and company. */
    static boolean weekday(Match match) {
        Words words = match.words();
        int word = match.word(Slot.WEEKDAY, 0);
        int length = words.end(word) - words.start(word);
        if (length >= 6) {
            return match.end() - match.start() > 1 || !titled(words, word);
        }
        return words.capital(word)
                && !words.is(word - 1, "the")
                && (stopped(words, word)
                        || words.is(word - 1, "on")
                        || words.is(word - 1, Slot.STEP)
                        || match.end() - match.start() > 1
                        || !ambiguous(words, word));
    }

    /** Whether a number of four digits that stands alone is a year. */
    static boolean year(Match match) {
        Words words = match.words();
        int word = match.start();
        int year = match.value(Slot.YEAR);
        if (year < 1000 || year >= 2200 || joined(words, word)) {
            return false;
        }
        char before = words.first(word - 1);
        if (before == '$' || before == '#' || before == '£' || before == '€' || words.is(word - 1, "no")) {
            return false;
        }
        if (word > 0 && NUMBERED.contains(lower(words, word - 1))) {
            return false;
        }
        if (words.is(word + 1, Slot.UNIT) || words.is(word + 1, Slot.ZONE) || words.is(word + 1, Slot.AMPM)) {
            return false;
        }
        if (words.first(word + 1) == '%' || words.first(word + 1) == '/' || counted(words, word + 1)) {
            return false;
        }
        boolean led = (words.is(word - 1, Slot.LINK) || words.is(word - 1, Slot.DETERMINER))
                && !words.is(word - 1, "at")
                && !words.capital(word + 1);
        return (year >= 1800 && year < 2060) || (led && year >= 1400 && year < 2200);
    }

    /** "555-1989", "A-1989", "1989-A": part of a number or a name. */
    private static boolean joined(Words words, int word) {
        boolean leading = hyphened(words, word + 1) && words.is(word + 2, Slot.NUM) && hyphened(words, word + 3);
        boolean middle = hyphened(words, word - 1) && words.is(word - 2, Slot.NUM) && hyphened(words, word + 1);
        boolean unit = hyphened(words, word + 1) && COUNTED.contains(lower(words, word + 2));
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

    private static String lower(Words words, int word) {
        return word < words.size() && words.end(word) - words.start(word) <= 11
                ? words.text().substring(words.start(word), words.end(word)).toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean hyphened(Words words, int word) {
        return words.is(word, "-") && words.glued(word) && words.glued(word + 1);
    }

    private static boolean counted(Words words, int word) {
        if (word >= words.size() || words.glued(word)) {
            return false;
        }
        int length = words.end(word) - words.start(word);
        return length <= 11
                && COUNTED.contains(words.text()
                        .substring(words.start(word), words.end(word))
                        .toLowerCase(Locale.ROOT));
    }
}
