package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import java.util.Locale;
import java.util.Set;

/** Tells a month, a weekday, a season or today from what is only spelled like one: "May" the name, "march" the verb. */
final class Lookalikes {

    private static final Set<String> ALSO_WORDS = Set.of("may", "march", "august", "mar", "dec", "sun", "sat", "jan");

    private static final Set<String> TITLES = Spaced.set("bloody super cyber fat ruby");

    /** Whom and what there is in these times, and not on one day. */
    private static final Set<String> OF_AN_ERA = Spaced.set(
            "youth youths young children kids teenagers generation generations parents women students readers "
                    + "consumers world society culture lifestyle standards technology computers dollars");

    private Lookalikes() {}

    /** "Today's youth", "in today's world", "today's personal computers": these times, and no day. */
    static boolean era(Match match) {
        ScannedWords words = match.words();
        return words.is(match.end(), "'s") && (era(words, match.end() + 1) || era(words, match.end() + 2));
    }

    /** But not "today's World Cup final", "today's women's race", "today's youth parliament". */
    private static boolean era(ScannedWords words, int noun) {
        int after = noun + 1;
        boolean last = !Character.isLetter(words.first(after))
                || words.is(after, Slot.LINK)
                || words.is(after, Slot.AUXILIARY)
                || words.is(after, Slot.DETERMINER)
                || words.spelling(after).startsWith("wh");
        return OF_AN_ERA.contains(words.spelling(noun)) && !words.capital(noun) && last && !words.is(after, "'s");
    }

    /** Whether the month that matched is one, given whether a day or year beside it says so too. */
    static boolean month(Match match, boolean supported) {
        ScannedWords words = match.words();
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

    /** "April Smith", "November Rain": beside a name and after no word that leads to a date. */
    private static boolean named(ScannedWords words, int word) {
        if (!plainCapital(words, word + 1) || words.headline()) {
            return false;
        }
        boolean listed = (words.is(word - 1, "and") || words.is(word - 1, "or")) && plainCapital(words, word - 2);
        return listed
                || (!words.is(word - 1, Slot.LINK)
                        && !words.is(word - 1, Slot.STEP)
                        && !words.is(word - 1, Slot.DETERMINER)
                        && !words.is(word - 1, "'s")
                        && !words.is(word - 1, "-"));
    }

    /** A word with a capital in the same sentence that is part of no date. */
    private static boolean plainCapital(ScannedWords words, int word) {
        return words.capital(word) && words.number(word) == 0 && !words.opensParagraph(word);
    }

    /** "The Sunday Times", "Bloody Sunday". */
    private static boolean titled(ScannedWords words, int word) {
        return (words.is(word - 1, "the") && plainCapital(words, word + 1))
                || (word > 0 && words.capital(word - 1) && TITLES.contains(words.spelling(word - 1)));
    }

    /** "Spring Street", "the Winter Palace": a season in a name. */
    static boolean season(ScannedWords words, int word) {
        return !(words.capital(word) && plainCapital(words, word + 1));
    }

    /** Words that hardly stand before a person's name. */
    private static boolean strong(ScannedWords words, int word) {
        return words.is(word, "in")
                || words.is(word, "since")
                || words.is(word, "until")
                || words.is(word, "early")
                || words.is(word, "late")
                || words.is(word, "during")
                || words.is(word, "mid");
    }

    /** "April and May": a month beside a month. */
    private static boolean months(ScannedWords words, int word) {
        return (words.is(word - 2, Slot.MONTH) && words.is(word - 1, ",")) || words.is(word + 2, Slot.MONTH);
    }

    private static boolean ambiguous(ScannedWords words, int word) {
        int length = words.end(word) - words.start(word) - (stopped(words, word) ? 1 : 0);
        return length <= 6
                && ALSO_WORDS.contains(words.text()
                        .substring(words.start(word), words.start(word) + length)
                        .toLowerCase(Locale.ROOT));
    }

    private static boolean stopped(ScannedWords words, int word) {
        return words.text().charAt(words.end(word) - 1) == '.';
    }

    /** Whether the weekday that matched is one: in full, or a short form with a capital and company. */
    static boolean weekday(Match match) {
        ScannedWords words = match.words();
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
}
