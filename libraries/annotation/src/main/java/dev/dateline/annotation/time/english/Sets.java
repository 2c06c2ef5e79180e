package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.Padded;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Recurring;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The further days and months of a set: the Thursday of "every Monday and Thursday". */
final class Sets {

    private static final int LONGEST = 7;

    private Sets() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("another day of a set", "WEEKDAY", match -> further(match, Slot.WEEKDAY)),
                new Rule("another month of a set", "MONTH", match -> further(match, Slot.MONTH)));
    }

    private static @Nullable Meaning further(Match match, Slot slot) {
        if (!led(match.words(), match.start(), slot)) {
            return null;
        }
        int number = match.value(slot);
        return new Recurring(slot == Slot.MONTH ? "XXXX-" + Padded.two(number) : "XXXX-WXX-" + number, null);
    }

    /** Whether "every" or "each" leads the list that a word ends. */
    private static boolean led(ScannedWords words, int from, Slot slot) {
        boolean linked = false;
        for (int word = from - 1; word >= from - LONGEST; word--) {
            boolean link = words.is(word, "and") || words.is(word, "or") || words.is(word, ",");
            if (linked && (words.is(word, "every") || words.is(word, "each"))) {
                return true;
            }
            if (!link && !words.is(word, slot) && !words.is(word, "other")) {
                return false;
            }
            linked |= words.is(word, slot);
            if (word == from - 1 && !link) {
                return false;
            }
        }
        return false;
    }
}
