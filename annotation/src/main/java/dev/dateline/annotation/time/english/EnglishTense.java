package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.reading.Tense;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Words;
import dev.dateline.contract.enriched.Explain.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the nearest verb before a date, else after it, which way it looks: "will", "is expected to" and "until" look
 * ahead; "said", "was" and a word in "-ed" look back, unless "will be" or "to be" stands before that.
 */
final class EnglishTense implements Tense {

    private static final int REACH = 40;

    @Override
    public @Nullable Direction of(Words words, int from, int to) {
        for (int word = from - 1; word >= 0 && word > from - REACH; word--) {
            if (closes(words, word) || words.opensParagraph(word + 1)) {
                break;
            }
            Direction direction = cue(words, word);
            if (direction != null) {
                return direction;
            }
        }
        for (int word = to; word < words.size() && word < to + REACH; word++) {
            if (closes(words, word) || words.opensParagraph(word)) {
                break;
            }
            Direction direction = cue(words, word);
            if (direction != null) {
                return direction;
            }
        }
        return null;
    }

    private static @Nullable Direction cue(Words words, int word) {
        long slots = words.slots(word);
        if (words.participle(word) && !words.capital(word) || (slots & Slot.PAST.bit()) != 0) {
            return planned(words, word) ? Direction.FUTURE : Direction.PAST;
        }
        if ((slots & Slot.FUTURE.bit()) != 0 && !words.is(word, Slot.MONTH)) {
            return Direction.FUTURE;
        }
        return (slots & Slot.FUTURE.bit()) != 0 && !words.capital(word) ? Direction.FUTURE : null;
    }

    /** "Will be released", "to be released", "will soon be released". */
    private static boolean planned(Words words, int word) {
        for (int before = word - 1; before >= word - 3 && before >= 0; before--) {
            if (words.is(before, "will")
                    || words.is(before, "be")
                    || words.is(before, "to")
                    || words.is(before, "would")) {
                return true;
            }
            if (closes(words, before) || words.is(before, ",")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a full stop ends a sentence, and not a short form such as "Gen.". */
    private static boolean closes(Words words, int word) {
        char first = words.first(word);
        if (first == '?' || first == '!' || first == ';') {
            return true;
        }
        if (first != '.' || words.glued(word + 1)) {
            return false;
        }
        int before = word - 1;
        return before < 0 || !words.capital(before) || words.end(before) - words.start(before) > 4;
    }
}
