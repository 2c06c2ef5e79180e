package dev.dateline.contract.enriched;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Objects;

/**
 * One place where the text names an entity.
 *
 * @param slice where
 * @param confidence how sure the tagger is, from 0 to 1, rounded to three digits
 */
public record Mention(@JsonUnwrapped Slice slice, double confidence) {

    public Mention {
        Objects.requireNonNull(slice, "slice");
    }
}
