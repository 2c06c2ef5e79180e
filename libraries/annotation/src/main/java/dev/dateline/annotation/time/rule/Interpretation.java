package dev.dateline.annotation.time.rule;

import dev.dateline.annotation.time.reading.Meaning;
import org.jspecify.annotations.Nullable;

/** Tells what the words that a rule's pattern matched mean. */
@FunctionalInterface
public interface Interpretation {

    /** The meaning, or null where these words are no date after all. */
    @Nullable
    Meaning meaning(Match match);
}
