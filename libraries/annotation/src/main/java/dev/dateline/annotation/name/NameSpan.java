package dev.dateline.annotation.name;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.In;
import java.util.Map;

/**
 * A name of the tagger's within its bounds: without article, title and possessive.
 *
 * @param in headline or body
 * @param text the text that it stands in
 * @param casing how the words of its article are usually written
 * @param first its first token
 * @param end the token after its last
 * @param isTitled whether a title stood before it
 * @param type the tagger's
 * @param confidence the tagger's, from 0 to 1
 * @param chances how likely the tagger holds each type to be; empty where it does not tell
 */
public record NameSpan(
        In in,
        SegmentedText text,
        UsualCasing casing,
        int first,
        int end,
        boolean isTitled,
        EntityType type,
        double confidence,
        Map<EntityType, Double> chances) {

    /** Its first UTF-16 unit. */
    public int startUnit() {
        return text.start(first);
    }

    /** The UTF-16 unit after its last. */
    public int endUnit() {
        return text.end(end - 1);
    }

    /** The name in its usual casing. */
    public String name() {
        return casing.name(text, first, end);
    }

    /** How many tokens it has. */
    public int size() {
        return end - first;
    }

    /** The same from another token on. */
    public NameSpan from(int token) {
        return new NameSpan(in, text, casing, token, end, isTitled, type, confidence, chances);
    }

    /** The same of another type. */
    public NameSpan typed(EntityType newType, double newConfidence) {
        return new NameSpan(in, text, casing, first, end, isTitled, newType, newConfidence, chances);
    }

    @Override
    public String toString() {
        return "NameSpan[" + in + ", tokens " + first + " to " + end + ", " + type + "]";
    }
}
