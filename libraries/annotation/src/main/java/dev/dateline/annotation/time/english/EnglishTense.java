package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.reading.Tense;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Words;
import dev.dateline.contract.enriched.Explain.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the nearest verb which way a date looks: the one right after it ("Friday said"), else before it, else after it.
 *
 * <p>"Will", "is expected to" and "until" look ahead; "said", "was" and a word in "-ed" look back, unless "will be" or "to
 * be" stands before that. "X's" looks back: what has a date for a name is known. Reads at most forty words each way and
 * never past the sentence.
 */
final class EnglishTense implements Tense {

    private static final int REACH = 40;

    /** What a word must be to tell anything; "to" is a link. A quick no for nearly every word. */
    private static final long CUES = Slot.PAST.bit() | Slot.FUTURE.bit() | Slot.LINK.bit();

    @Override
    public @Nullable Direction of(Words words, int from, int to) {
        if (words.is(to, "'s") || (past(words, to) && !words.opensParagraph(to))) {
            return Direction.PAST;
        }
        for (int word = from - 1; word >= 0 && word > from - REACH; word--) {
            if (Sentences.closes(words, word) || words.opensParagraph(word + 1)) {
                break;
            }
            Direction direction = cue(words, word, from);
            if (direction != null) {
                return direction;
            }
        }
        for (int word = to; word < words.size() && word < to + REACH; word++) {
            if (Sentences.closes(words, word) || words.opensParagraph(word) || words.first(word) == '`') {
                break;
            }
            Direction direction = cue(words, word, from);
            if (direction != null) {
                return direction;
            }
        }
        return null;
    }

    private static boolean past(Words words, int word) {
        return (words.participle(word) && !words.capital(word)) || words.is(word, Slot.PAST);
    }

    private static @Nullable Direction cue(Words words, int word, int from) {
        if ((words.slots(word) & CUES) == 0 && !words.participle(word)) {
            return null;
        }
        if (words.is(word, "set") && (words.is(word + 1, "to") || words.is(word + 1, "for"))) {
            return Direction.FUTURE;
        }
        if (past(words, word)) {
            if (words.is(word - 1, "is") || words.is(word - 1, "are")) {
                return words.is(word, Slot.FUTURE) || from - word <= 3 ? Direction.FUTURE : null;
            }
            return planned(words, word) ? Direction.FUTURE : Direction.PAST;
        }
        if (words.is(word, "to")) {
            return words.is(word - 1, "is") || words.is(word - 1, "are") || words.is(word - 1, "set")
                    ? Direction.FUTURE
                    : null;
        }
        if (!words.is(word, Slot.FUTURE) || words.capital(word)) {
            return null;
        }
        return over(words, word) ? Direction.PAST : Direction.FUTURE;
    }

    /** "Will be released", "to be released", "will soon be released", but not "could be released". */
    private static boolean planned(Words words, int word) {
        for (int before = word - 1; before >= word - 3 && before >= 0; before--) {
            if (words.is(before, "will") || words.is(before, "would")) {
                return true;
            }
            if (words.is(before, "be")) {
                return !words.is(before - 1, "could");
            }
            if (Sentences.closes(words, before) || words.is(before, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "Had been scheduled", "not until". */
    private static boolean over(Words words, int word) {
        return words.is(word - 1, "had")
                || words.is(word - 2, "had")
                || (words.is(word - 3, "had") && words.is(word - 2, "been"))
                || (words.is(word, "until") && words.is(word - 1, "not"));
    }
}
