package dev.dateline.annotation.name.english;

import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import java.util.Set;

/**
 * Tells the {@code 's} that is part of a name from that of an owner.
 *
 * <p>"Germany's economy" is an owner's. "Macy's will close", "Lloyd's of London", "lunch at Harrod's." are no owner's: nothing is there to
 * be owned. Where the tagger took the {@code 's} of an organisation for a part of its name, it is one.
 */
final class Possessives {

    /** After an owner's none of these can stand. */
    private static final Set<String> VERBS = Set.of(
            "will",
            "would",
            "has",
            "had",
            "said",
            "says",
            "did",
            "does",
            "could",
            "may",
            "might",
            "should",
            "must",
            "can",
            "was",
            "is",
            "were",
            "are",
            "which",
            "declined",
            "announced",
            "agreed",
            "fell",
            "rose",
            "took",
            "gave",
            "went",
            "came",
            "grew",
            "saw",
            "told",
            "began",
            "became",
            "chose",
            "drew",
            "threw",
            "wrote",
            "spoke",
            "sank");

    /** What a verb before it has for its object: "Moody's cut its rating". */
    private static final Set<String> DETERMINERS = Set.of("its", "his", "her", "their", "a", "an", "the");

    /** "China's exports rose while Russia's fell": what is owned is left out. */
    private static final Set<String> BEFORE_ELLIPSIS = Set.of("while", "but", "and", "as", "than", "though", "whereas");

    /** Before a shop or a ground that goes by its owner's name. */
    private static final Set<String> LOCATIVES = Set.of("at", "from", "to", "into", "outside", "near");

    private Possessives() {}

    /** Whether a token is one, or the apostrophe alone that a name in s has. */
    static boolean isPossessive(SegmentedText text, int token) {
        return isMarked(text, token) || text.is(token, "'") || text.is(token, "\u2019");
    }

    private static boolean isMarked(SegmentedText text, int token) {
        return text.is(token, "'s") || text.is(token, "\u2019s") || text.is(token, "'S") || text.is(token, "\u2019S");
    }

    /** Where a name ends, given where the tagger ends it and which token is the first that no name before it has. */
    static int end(SegmentedText text, int free, int first, int end, EntityType type) {
        boolean within = end - first > 1 && isPossessive(text, end - 1);
        int bare = within ? end - 1 : end;
        if (bare >= text.tokens() || !isMarked(text, bare)) {
            return bare;
        }
        boolean firm = type == EntityType.ORGANISATION || type == EntityType.FACILITY;
        if (type == EntityType.PLACE && !text.is(Math.max(0, first - 1), "at")) {
            return bare;
        }
        boolean taken = firm && (within || isBesideAnother(text, free, first));
        return taken || isNoOwner(text, first, bare, firm) ? bare + 1 : bare;
    }

    /** "Macy's and Kohl's", where the first was taken with its mark. */
    private static boolean isBesideAnother(SegmentedText text, int free, int first) {
        int sentence = text.firstToken(text.sentenceOf(first));
        return free == first - 1 && first - 2 > sentence && text.is(first - 1, "and") && isMarked(text, first - 2);
    }

    private static boolean isNoOwner(SegmentedText text, int first, int mark, boolean firm) {
        int sentence = text.sentenceOf(first);
        int after = mark + 1;
        int last = text.endToken(sentence);
        boolean locative = first > text.firstToken(sentence)
                && (text.is(first - 1, "at") || (firm && LOCATIVES.contains(text.token(first - 1))));
        if (after >= last || text.is(after, ".")) {
            return locative;
        }
        boolean elliptic = first > text.firstToken(sentence) && BEFORE_ELLIPSIS.contains(text.token(first - 1));
        if (VERBS.contains(text.token(after)) && !elliptic) {
            return true;
        }
        boolean object = firm && after + 1 < last && DETERMINERS.contains(text.token(after + 1));
        boolean closed = text.is(after, ",") || text.is(after, "on") || text.is(after, "in") || text.is(after, "for");
        return object
                || (locative && closed)
                || (text.is(after, "of") && after + 1 < last && text.isCapitalised(after + 1));
    }
}
