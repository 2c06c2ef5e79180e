package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.contract.enriched.Explain.Direction;
import org.jspecify.annotations.Nullable;

/** Tells by the words around a date which way it looks. */
public interface Tense {

    /**
     * The way that the words from {@code from} to before {@code to} look, or null where nothing tells; reads a bounded number
     * of words.
     */
    @Nullable
    Direction of(ScannedWords words, int from, int to);

    /** Whether a verb right before the date leaves no doubt which way it looks: "was arrested on Sept. 11". */
    boolean firm(ScannedWords words, int from, int to);
}
