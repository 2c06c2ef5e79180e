package dev.dateline.annotation;

import dev.dateline.contract.enriched.Annotations;
import java.util.Objects;

/**
 * An article's annotations and the work they took.
 *
 * @param annotations what was found
 * @param tokens how many tokens headline and body have; 0 where the language is not one that is annotated
 */
public record Annotated(Annotations annotations, int tokens) {

    public Annotated {
        Objects.requireNonNull(annotations, "annotations");
    }
}
