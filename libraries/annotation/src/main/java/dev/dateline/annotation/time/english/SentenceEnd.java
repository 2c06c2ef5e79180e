package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.ScannedWords;

/** Tells where a sentence ends, roughly: enough to keep a verb of another sentence from a date of this one. */
final class SentenceEnd {

    private SentenceEnd() {}

    /** Whether a word closes a sentence; the full stop of a short form such as "Gen." does not. */
    static boolean closes(ScannedWords words, int word) {
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
