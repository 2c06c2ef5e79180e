package dev.dateline.annotation.name.english;

import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import java.util.Set;

/** What stands after the tagger's name and belongs to it: the sea of "English Channel", the plus of "OPEC+", "of London" after "Lloyd's". */
final class NameEnds {

    /** What makes a place of the name before it, besides the words of landforms. */
    private static final Set<String> OTHER_LANDFORMS = Set.of("Lake", "Pass", "Hills");

    private static final Set<String> DIRECTIONS =
            Set.of("North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Upper", "Lower");

    /** The states whose universities have several seats. */
    private static final Set<String> STATES = Set.of(
            "Alabama",
            "Alaska",
            "Arkansas",
            "California",
            "Colorado",
            "Hawaii",
            "Houston",
            "Illinois",
            "Louisiana",
            "Maine",
            "Maryland",
            "Massachusetts",
            "Michigan",
            "Minnesota",
            "Missouri",
            "Nebraska",
            "Nevada",
            "North Carolina",
            "South Carolina",
            "Tennessee",
            "Texas",
            "Washington",
            "Wisconsin");

    private NameEnds() {}

    /** Whether a word is the kind of a place and a name's last. */
    static boolean isLandform(String word) {
        return Landforms.WORDS.contains(word) || OTHER_LANDFORMS.contains(word);
    }

    /** Where a name ends that the tagger ends at a token. */
    static int of(SegmentedText text, int first, int end, EntityType type) {
        int last = text.endToken(text.sentenceOf(first));
        if (end >= last) {
            return end;
        }
        if (text.is(end, "+") && text.plainEnd(end - 1) == text.plainStart(end)) {
            return end + 1;
        }
        if (Possessives.isPossessive(text, end - 1) && text.is(end, "of")) {
            return names(text, end + 1, last);
        }
        if (isDirection(text, first) && end == first + 1) {
            return sharedEnd(text, first, last);
        }
        if (type == EntityType.ORGANISATION && isCampus(text, first, end, last)) {
            return end + 2;
        }
        boolean place = type == EntityType.PLACE || type == EntityType.NORP || type == EntityType.MISC;
        return place && isLandform(text.token(end)) ? end + 1 : end;
    }

    private static boolean isDirection(SegmentedText text, int token) {
        return DIRECTIONS.contains(text.token(token));
    }

    /** The end of "North and South Carolina", where that is what follows. */
    private static int sharedEnd(SegmentedText text, int first, int last) {
        boolean shared = first + 3 < last
                && text.is(first + 1, "and")
                && isDirection(text, first + 2)
                && text.isCapitalised(first + 3);
        return shared ? names(text, first + 2, last) : first + 1;
    }

    /** Whether a comma and the seat of one of a state's universities follow: "University of California, Berkeley". */
    private static boolean isCampus(SegmentedText text, int first, int end, int last) {
        boolean state = false;
        for (int token = first; token < end - 1; token++) {
            state |= text.is(token, "University") && text.is(token + 1, "of") && isState(text, token + 2, end);
            state |= text.is(token, "State") && text.is(token + 1, "University") && token + 2 == end;
        }
        boolean seat = end + 1 < last && text.is(end, ",") && text.isCapitalised(end + 1);
        return state && seat && !(end + 2 < last && text.isCapitalised(end + 2));
    }

    private static boolean isState(SegmentedText text, int first, int end) {
        return first < end && STATES.contains(text.tokens(first, end));
    }

    private static int names(SegmentedText text, int from, int last) {
        int end = from;
        while (end < last && text.isCapitalised(end)) {
            end++;
        }
        return end;
    }
}
