package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import dev.dateline.contract.enriched.Explain.Direction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a day of the year is what the verb before it speaks of: "was arrested on Sept. 11", "will withdraw by May 1".
 *
 * <p>Only then the tense outweighs nearness: in "approved the sale of Nov. 10" the day may well lie ahead.
 */
final class Governing {

    private static final int REACH = 4;

    /** Verbs of the past after which a day may lie ahead: "announced Nov. 10 as the day". */
    private static final Set<String> TELLING =
            Spaced.set("said told announced set scheduled planned made proposed agreed "
                    + "declared called expected offered chose picked named gave put extended declared approved");

    private Governing() {}

    static boolean at(ScannedWords words, int from, @Nullable Direction direction) {
        if (direction == null || words.opensParagraph(from)) {
            return false;
        }
        return direction == Direction.PAST ? past(words, from) : direction == Direction.FUTURE && ahead(words, from);
    }

    /** "Died on Aug. 2", "ended Sept. 30", "sank off Crete on Aug. 30". */
    private static boolean past(ScannedWords words, int from) {
        boolean led = words.is(from - 1, "on") || words.is(from - 1, "ended") || VerbCues.past(words, from - 1);
        for (int word = from - 1; led && word >= 0 && word >= from - REACH; word--) {
            if (finite(words, word, from)) {
                return !TELLING.contains(words.spelling(word));
            }
            if (words.is(word, ",") || SentenceEnd.closes(words, word)) {
                return false;
            }
        }
        return false;
    }

    /** "Was arrested", "died", but not the "preferred" of "preferred shares". */
    private static boolean finite(ScannedWords words, int word, int from) {
        boolean auxiliary = words.is(word - 1, Slot.AUXILIARY) || words.is(word - 2, Slot.AUXILIARY);
        return words.is(word, Slot.PAST) || (VerbCues.past(words, word) && (auxiliary || word >= from - 2));
    }

    /** "Will take effect on May 15", "must pay by June 30". */
    private static boolean ahead(ScannedWords words, int from) {
        boolean limit = words.is(from - 1, "by") || words.is(from - 1, "until") || words.is(from - 1, "from");
        for (int word = from - 1; word >= 0 && word >= from - (limit ? 2 * REACH : REACH); word--) {
            if (words.is(word, "will") || words.is(word, "must") || words.is(word, "shall")) {
                return true;
            }
            if (words.is(word, ",") || SentenceEnd.closes(words, word)) {
                return false;
            }
        }
        return false;
    }
}
