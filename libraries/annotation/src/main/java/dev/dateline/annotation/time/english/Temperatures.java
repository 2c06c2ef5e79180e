package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Spaced;
import java.util.Set;

/** "Highs in the 90s" are degrees, "a round in the 60s" strokes; neither is a decade. */
final class Temperatures {

    private static final int REACH = 12;
    private static final Set<String> WEATHER = Spaced.set(
            "temperature temperatures degrees degree highs lows mercury thermometer thermometers heat humidity "
                    + "humid fahrenheit celsius overnight cooler warmer chilly shot round rounds carded scores");

    private Temperatures() {}

    static boolean around(ScannedWords words, int at) {
        if (words.is(at - 1, "low")
                || words.is(at - 1, "high")
                || words.is(at - 1, "upper")
                || words.is(at - 1, "lower")) {
            return true;
        }
        for (int word = at - 1; word >= 0 && word >= at - REACH && !SentenceEnd.closes(words, word); word--) {
            if (WEATHER.contains(words.spelling(word))) {
                return true;
            }
        }
        for (int word = at + 1; word < words.size() && word <= at + REACH && !SentenceEnd.closes(words, word); word++) {
            if (WEATHER.contains(words.spelling(word))) {
                return true;
            }
        }
        return false;
    }
}
