package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import dev.dateline.contract.enriched.Explain.Direction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one word says of which way its sentence looks.
 *
 * <p>"Will", "is expected to", "polls open" and "until" look ahead; "said", "was" and a word in "-ed" look back, unless "will
 * be" or "to be" stands before that.
 */
final class VerbCues {

    /** What a word must be to tell anything; "to" is a link. A quick no for nearly every word. */
    private static final long CUES = Slot.PAST.bit() | Slot.FUTURE.bit() | Slot.LINK.bit() | Slot.ARRANGED.bit();

    private static final Set<String> NOUNS = Spaced.set("hope hopes plan plans aims");

    private VerbCues() {}

    /** Whether a word is over: "said", "was", a participle. */
    static boolean past(ScannedWords words, int word) {
        return (words.participle(word) && (!words.capital(word) || words.headline())) || words.is(word, Slot.PAST);
    }

    /** The way that a word looks, or null where it tells none; the date begins at {@code from}. */
    static @Nullable Direction at(ScannedWords words, int word, int from) {
        if ((words.slots(word) & CUES) == 0 && !words.participle(word)) {
            return null;
        }
        if (words.is(word, "set") && (words.is(word + 1, "to") || words.is(word + 1, "for"))) {
            return Direction.FUTURE;
        }
        if (ArrangedVerbs.at(words, word)) {
            return Direction.FUTURE;
        }
        if (past(words, word)) {
            return past(words, word, from);
        }
        if (words.is(word, "to")) {
            boolean ahead = isOrAre(words, word - 1)
                    || words.is(word - 1, "set")
                    || (words.is(word - 1, Slot.COMMITMENT) && verb(words, word + 1));
            return ahead ? Direction.FUTURE : null;
        }
        if (!words.is(word, Slot.FUTURE) || (words.capital(word) && !words.headline())) {
            return null;
        }
        return over(words, word) ? Direction.PAST : Direction.FUTURE;
    }

    /** "On trade hopes": a noun, where "hopes to" is a verb; asked of words after the date. */
    static boolean noun(ScannedWords words, int word) {
        return NOUNS.contains(words.spelling(word)) && !words.is(word + 1, "to");
    }

    private static @Nullable Direction past(ScannedWords words, int word, int from) {
        if (words.is(word - 1, "to") || (words.is(word - 1, Slot.FUTURE) && !words.participle(word))) {
            return null;
        }
        if (isOrAre(words, word - 1)) {
            return words.is(word, Slot.FUTURE) || words.is(word + 1, "to") || from - word <= 3
                    ? Direction.FUTURE
                    : null;
        }
        return planned(words, word) ? Direction.FUTURE : Direction.PAST;
    }

    private static boolean isOrAre(ScannedWords words, int word) {
        return words.is(word, "is") || words.is(word, "are");
    }

    /** What looks ahead where nothing else tells: "bank to announce rates", "the speech is at noon". */
    static boolean weak(ScannedWords words, int word) {
        return (words.is(word, "to") && verb(words, word + 1))
                || (isOrAre(words, word)
                        && (words.is(word + 1, "at")
                                || words.is(word + 1, "on")
                                || words.is(word - 1, "there")
                                || Character.isDigit(words.first(word + 1))));
    }

    /** What may be a verb: "to go", but not "to the", "to Paris", "to 5 %". */
    private static boolean verb(ScannedWords words, int word) {
        return Character.isLetter(words.first(word))
                && (!words.capital(word) || words.headline())
                && !words.is(word, Slot.DETERMINER)
                && !words.is(word, Slot.LINK)
                && !words.is(word, Slot.NUM)
                && !words.is(word, Slot.DEICTIC);
    }

    /** "Will be released", "to be released", "will soon be released", but not "could be released". */
    private static boolean planned(ScannedWords words, int word) {
        for (int before = word - 1; before >= word - 3 && before >= 0; before--) {
            if (words.is(before, "will") || words.is(before, "would")) {
                return true;
            }
            if (words.is(before, "be")) {
                return !words.is(before - 1, "could") && !words.is(before - 1, "not");
            }
            if (SentenceEnd.closes(words, before) || words.is(before, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "Had been scheduled", "not until", "could have", "could not". */
    private static boolean over(ScannedWords words, int word) {
        if (words.is(word, "until") && words.is(word - 1, "not")) {
            return true;
        }
        if (words.is(word + 1, "have") && !words.is(word, "will")) {
            return true;
        }
        if (words.is(word, "could") && (words.is(word + 1, "not") || words.is(word + 1, "n't"))) {
            return true;
        }
        for (int before = word - 1; before >= word - 4 && before >= 0 && !words.is(before, ","); before--) {
            if (words.is(before, "had")) {
                return true;
            }
        }
        return false;
    }
}
