package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.rule.RuleMatcher;
import dev.dateline.annotation.time.word.ScannedWords;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a date that was found.
 *
 * @param words the text's words
 * @param matcher the rules over them
 */
record Neighbours(ScannedWords words, RuleMatcher matcher) {

    /** The date that begins with a word of the same paragraph; null where none does. */
    @Nullable
    Found dateAt(int word) {
        return word < words.size() && !words.opensParagraph(word) && matcher.mayBegin(word) ? matcher.at(word) : null;
    }

    /** The word after one of the connectors, where one stands there, else the same word. */
    int after(int word, String... connectors) {
        for (String connector : connectors) {
            if (words.is(word, connector)) {
                return word + 1;
            }
        }
        return word;
    }
}
