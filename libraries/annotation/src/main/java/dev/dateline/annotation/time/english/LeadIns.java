package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import dev.dateline.contract.enriched.Explain.Direction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words right before a date say of which way it looks: "ahead of Sunday's vote", "is Friday", "postponed to May 5". */
final class LeadIns {

    private static final Set<String> MOVED =
            Spaced.set("postponed postpone delayed delay adjourned adjourn moved pushed rescheduled deferred extended "
                    + "extend suspended brought");
    private static final int MOVED_REACH = 10;

    private LeadIns() {}

    /** The way that the words before {@code from} look, or null where they tell none. */
    static @Nullable Direction before(ScannedWords words, int from) {
        int lead = from - 1;
        if (words.opensParagraph(from) || lead < 0) {
            return null;
        }
        boolean ahead = (words.is(lead, "of") && words.is(lead - 1, "ahead"))
                || (words.is(lead, "as") && words.is(lead - 1, "soon"))
                || words.is(lead, "effective")
                || isOrAre(words, lead)
                || (words.is(lead, "on") && isOrAre(words, lead - 1))
                || (words.is(lead, "for") && words.is(lead - 1, Slot.FUTURE) && !had(words, lead - 1))
                || moved(words, lead);
        return ahead ? Direction.FUTURE : null;
    }

    private static boolean isOrAre(ScannedWords words, int word) {
        return words.is(word, "is") || words.is(word, "are");
    }

    private static boolean had(ScannedWords words, int word) {
        return words.is(word - 1, "had") || words.is(word - 2, "had");
    }

    /** "Was extended to Nov. 16", "the hearing was put off until Monday". */
    private static boolean moved(ScannedWords words, int lead) {
        boolean to =
                words.is(lead, "to") || words.is(lead, "through") || words.is(lead, "till") || words.is(lead, "until");
        for (int word = lead - 1; to && word >= 0 && word >= lead - MOVED_REACH; word--) {
            if (SentenceEnd.closes(words, word)) {
                return false;
            }
            if (MOVED.contains(words.spelling(word))) {
                return true;
            }
        }
        return false;
    }
}
