package dev.dateline.annotation.name;

import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import java.util.List;

/** What of a tagger's name belongs to it, by the words of a language and of the article that it stands in; thread-safe. */
public interface NameBounds {

    /**
     * Tokens that make a name.
     *
     * @param first the first
     * @param end the one after the last
     * @param isTitled whether a title stood before it
     */
    record Bounds(int first, int end, boolean isTitled) {}

    /**
     * The names in what the tagger gave as one; none where it is no name.
     *
     * @param free the first token that no name before it has
     * @param first the tagger's first token
     * @param end the token after its last
     */
    List<Bounds> of(SegmentedText text, int free, int first, int end, EntityType type);

    /** The storms that their words alone tell of, in the order of the text: "Hurricane Katrina", whatever the tagger says. */
    List<Bounds> storms(SegmentedText text);
}
