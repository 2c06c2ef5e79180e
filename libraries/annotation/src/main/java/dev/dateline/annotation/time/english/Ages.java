package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The nearly 3-year-old war" lasts so long; "the 6-year-old boy" and "the 50-year-old alliance" have an age, which is no time. */
final class Ages {

    private static final int REACH = 3;
    /** What goes on or is in force. */
    private static final Set<String> LASTING =
            Spaced.set("war conflict truce ceasefire cease dispute strike embargo ban law rule regime agreement deal "
                    + "treaty pact accord campaign insurgency uprising rebellion crisis slump recession boom record case "
                    + "feud project program programme policy tradition occupation siege blockade drought marriage "
                    + "investigation probe process stalemate standoff festival show series");

    private Ages() {}

    /** "In his late 60s", "in their 20s". */
    static boolean decade(ScannedWords words, int from) {
        int before = from - 1;
        while (words.is(before, "early")
                || words.is(before, "mid")
                || words.is(before, "late")
                || words.is(before, "-")) {
            before--;
        }
        return words.is(before, Slot.DETERMINER) && !words.is(before, "the");
    }

    static @Nullable Meaning lasting(Match match) {
        ScannedWords words = match.words();
        int before = match.start() - 1;
        if (words.is(before, "nearly") || words.is(before, "almost")) {
            return Lengths.plain(match);
        }
        for (int word = match.end(); word < match.end() + REACH && word < words.size(); word++) {
            if (!Character.isLetter(words.first(word)) || words.opensParagraph(word)) {
                return null;
            }
            if (LASTING.contains(words.spelling(word))) {
                return Lengths.plain(match);
            }
        }
        return null;
    }
}
