package dev.dateline.annotation.name.english;

import dev.dateline.annotation.name.NameBounds;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import java.util.List;
import java.util.Set;

/** Leaves articles, titles and possessives out of English names, and takes in what the tagger left out. */
public final class EnglishNameBounds implements NameBounds {

    private final Set<String> things;

    private EnglishNameBounds(Set<String> things) {
        this.things = things;
    }

    /** The bounds of names in the texts of one article. */
    public static EnglishNameBounds in(List<SegmentedText> texts) {
        return new EnglishNameBounds(ThingAcronyms.in(texts));
    }

    @Override
    public List<Bounds> of(SegmentedText text, int free, int first, int end, EntityType type) {
        if (first < free || isThing(text, first, end)) {
            return List.of();
        }
        int to = NameEnds.of(text, first, Possessives.end(text, free, first, end, type), type);
        int from = first;
        boolean titled = false;
        while (from < to - 1 && isNoPartOfName(text.token(from), type)) {
            titled |= Titles.contains(text.token(from));
            from++;
        }
        int start = from == first ? NameStarts.of(text, free, first, type) : from;
        Bounds name = new Bounds(start, to, titled);
        return start == first && isSecondOfPair(text, free, first)
                ? List.of(new Bounds(first - 2, first - 1, false), name)
                : List.of(name);
    }

    @Override
    public List<Bounds> storms(SegmentedText text) {
        return StormNames.in(text);
    }

    /** Whether a hyphen ties the name to one before it, which the tagger passed over: the Trump of "Trump-Xi talks". */
    private static boolean isSecondOfPair(SegmentedText text, int free, int first) {
        int one = first - 2;
        return one >= Math.max(free, text.firstToken(text.sentenceOf(first)))
                && text.is(first - 1, "-")
                && text.isCapitalised(one)
                && text.plainEnd(one) == text.plainStart(first - 1)
                && text.plainEnd(first - 1) == text.plainStart(first);
    }

    private boolean isThing(SegmentedText text, int first, int end) {
        return !things.isEmpty() && end == first + 1 && things.contains(ThingAcronyms.singular(text.token(first)));
    }

    private static boolean isNoPartOfName(String token, EntityType type) {
        return switch (type) {
            case PERSON -> isArticle(token) || Titles.contains(token);
            case ORGANISATION, PLACE, FACILITY, NORP -> isArticle(token);
            default -> false;
        };
    }

    private static boolean isArticle(String token) {
        return token.equalsIgnoreCase("the");
    }
}
