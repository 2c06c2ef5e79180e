package dev.dateline.annotation.name.english;

import dev.dateline.annotation.name.NameBounds;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Storms by the word before their name: Hurricane Katrina, Typhoon Haiyan. */
public final class StormNames {

    private static final Set<String> KINDS = Set.of("hurricane", "typhoon", "cyclone");

    /** What is said of storms and is no storm's name. */
    private static final Set<String> NO_NAMES = Set.of(
            "center",
            "centre",
            "season",
            "warning",
            "watch",
            "force",
            "relief",
            "research",
            "island",
            "surge",
            "damage",
            "shadow");

    private StormNames() {}

    /** Whether a token is a kind of storm that is called by a name after it. */
    public static boolean isKind(SegmentedText text, int token) {
        return KINDS.contains(text.small(token));
    }

    /** Whether a token may be a storm's own name. */
    public static boolean mayBeName(SegmentedText text, int token) {
        return text.isCapitalised(token) && !NO_NAMES.contains(text.small(token));
    }

    /** Kind and name alone, "Hurricane Katrina", where neither capitals nor a headline make all words look like names. */
    static List<NameBounds.Bounds> in(SegmentedText text) {
        List<NameBounds.Bounds> storms = new ArrayList<>();
        for (int kind = 0; kind < text.tokens() - 1; kind++) {
            if (text.isCapitalised(kind) && isKind(text, kind) && isNamed(text, kind)) {
                storms.add(new NameBounds.Bounds(kind, kind + 2, false));
            }
        }
        return storms;
    }

    private static boolean isNamed(SegmentedText text, int kind) {
        int end = text.endToken(text.sentenceOf(kind));
        int after = kind + 2;
        return kind + 1 < end
                && mayBeName(text, kind + 1)
                && (after >= end || !text.isCapitalised(after))
                && (kind == text.firstToken(text.sentenceOf(kind)) || !text.isCapitalised(kind - 1));
    }
}
