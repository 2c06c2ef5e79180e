package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.word.Words;
import dev.dateline.contract.enriched.Explain.Direction;
import org.jspecify.annotations.Nullable;

/** Tells by the words around a date which way it looks. */
@FunctionalInterface
public interface Tense {

    /**
     * The way that the words from {@code from} to before {@code to} look, or null where nothing tells; reads a bounded number
     * of words.
     */
    @Nullable
    Direction of(Words words, int from, int to);
}
