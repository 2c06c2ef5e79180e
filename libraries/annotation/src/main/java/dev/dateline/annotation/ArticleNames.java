package dev.dateline.annotation;

import dev.dateline.annotation.entity.KnownPlaces;
import dev.dateline.annotation.entity.TaggedSpans;
import dev.dateline.annotation.entity.UsualCasing;
import dev.dateline.annotation.frame.Frame;
import dev.dateline.annotation.frame.FrameName;
import dev.dateline.annotation.join.FoundName;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.CodePointOffsets;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Timex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gathers the names of an article, the tagger's and the frame's, in the order of the text.
 *
 * <p>Where the two meet, the frame's stand; a date is no name. An article, a title and a possessive are no part of a name.
 */
final class ArticleNames {

    /** What the frame's patterns are worth. */
    private static final double FRAME_CONFIDENCE = 1;

    /** The tagger does not agree with the list of places, or with the word before a storm's or a ship's name. */
    private static final double RULED_CONFIDENCE = 0.5;

    /** From here on the tagger's word stands, though a storm bears the name. */
    private static final double SURE = 0.8;

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "sir",
            "lord",
            "lady",
            "president",
            "president-elect",
            "ex-president",
            "sen",
            "senator",
            "rep",
            "gov",
            "gen",
            "lt",
            "col",
            "sgt",
            "capt",
            "rev",
            "justice",
            "judge",
            "minister",
            "premier",
            "chancellor",
            "secretary",
            "king",
            "queen",
            "prince",
            "princess",
            "pope");

    private final List<FoundName> names = new ArrayList<>();
    private final Set<String> inFullNames = new HashSet<>();
    private final Set<String> storms = new HashSet<>();
    private final UsualCasing casing;
    private final Frame frame;

    private ArticleNames(UsualCasing casing, Frame frame) {
        this.casing = casing;
        this.frame = frame;
    }

    /** The names, the headline's first. */
    static List<FoundName> of(
            SegmentedText headline,
            SegmentedText body,
            UsualCasing casing,
            List<TaggedSpans> spans,
            Frame frame,
            List<Timex> dates) {
        ArticleNames names = new ArticleNames(casing, frame);
        names.learnFullNames(headline, spans.get(0));
        names.learnFullNames(body, spans.get(1));
        names.add(In.HEADLINE, headline, spans.get(0), units(dates, true));
        int inHeadline = names.names.size();
        names.add(In.BODY, body, spans.get(1), units(dates, false));
        names.addFrame(body);
        names.names.subList(inHeadline, names.names.size()).sort(Comparator.comparingInt(name -> name.slice()
                .start()));
        return names.names;
    }

    /** Hears of storms, and of the words of full names, so that "Jordan" alone may be the Jordan of "Michael Jordan". */
    private void learnFullNames(SegmentedText text, TaggedSpans spans) {
        for (int span = 0; span < spans.size(); span++) {
            int end = withoutPossessive(text, spans.firstToken(span), spans.endToken(span));
            KnownByPrefix prefixed = KnownByPrefix.of(text, spans.firstToken(span), end);
            if (prefixed != null) {
                if (prefixed.type() == EntityType.EVENT) {
                    storms.add(text.token(end - 1).toLowerCase(Locale.ROOT));
                }
                continue;
            }
            boolean full = spans.endToken(span) - spans.firstToken(span) > 1;
            for (int token = spans.firstToken(span);
                    full && spans.type(span) == EntityType.PERSON && token < spans.endToken(span);
                    token++) {
                inFullNames.add(text.token(token).toLowerCase(Locale.ROOT));
            }
        }
    }

    /** What a name is by rule, the tagger's type where there is none. */
    private EntityType type(EntityType tagged, double confidence, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (isPlace(tagged, name)) {
            return EntityType.PLACE;
        }
        boolean storm = storms.contains(small) && !inFullNames.contains(small) && confidence < SURE;
        return storm ? EntityType.EVENT : tagged;
    }

    /** A city or country that is part of no full name in the article is hardly a person. */
    private boolean isPlace(EntityType type, String name) {
        return type == EntityType.PERSON
                && !inFullNames.contains(name.toLowerCase(Locale.ROOT))
                && KnownPlaces.isPlace(name);
    }

    private void add(In in, SegmentedText text, TaggedSpans spans, BitSet dates) {
        CodePointOffsets offsets = new CodePointOffsets(text.text());
        for (int span = 0; span < spans.size(); span++) {
            int end = withoutPossessive(text, spans.firstToken(span), spans.endToken(span));
            KnownByPrefix prefixed = KnownByPrefix.of(text, spans.firstToken(span), end);
            int first = prefixed != null && (span == 0 || prefixed.first() >= spans.endToken(span - 1))
                    ? prefixed.first()
                    : withoutTitle(text, spans.firstToken(span), end, spans.type(span));
            int startUnit = text.start(first);
            int endUnit = text.end(end - 1);
            boolean framed = in == In.BODY && frame.touches(startUnit, endUnit);
            boolean dated = spans.type(span) == EntityType.MISC && dates.get(startUnit);
            if (!framed && !dated) {
                String name = casing.name(text, first, end);
                EntityType type =
                        prefixed == null ? type(spans.type(span), spans.confidence(span), name) : prefixed.type();
                names.add(new FoundName(
                        offsets.slice(in, startUnit, endUnit),
                        name,
                        type,
                        null,
                        type == spans.type(span) ? spans.confidence(span) : RULED_CONFIDENCE));
            }
        }
    }

    /** The UTF-16 units of the headline or the body that dates take up. */
    private static BitSet units(List<Timex> dates, boolean inHeadline) {
        BitSet units = new BitSet();
        dates.stream()
                .map(Timex::slice)
                .filter(slice -> inHeadline == (slice.in() == In.HEADLINE))
                .forEach(slice -> units.set(slice.startUtf16(), slice.endUtf16()));
        return units;
    }

    private void addFrame(SegmentedText body) {
        CodePointOffsets offsets = new CodePointOffsets(body.text());
        for (FrameName name : frame.names()) {
            names.add(new FoundName(
                    offsets.slice(In.BODY, name.start(), name.end()),
                    name.name(),
                    name.type(),
                    name.role(),
                    FRAME_CONFIDENCE));
        }
    }

    private static int withoutPossessive(SegmentedText text, int first, int end) {
        String last = text.token(end - 1);
        boolean possessive = last.equals("'s") || last.equals("\u2019s") || last.equals("'") || last.equals("\u2019");
        return possessive && end - first > 1 ? end - 1 : end;
    }

    private static int withoutTitle(SegmentedText text, int first, int end, EntityType type) {
        int from = first;
        while (from < end - 1 && isNoPartOfName(text.token(from), type)) {
            from++;
        }
        return from;
    }

    private static boolean isNoPartOfName(String token, EntityType type) {
        String word = token.toLowerCase(Locale.ROOT);
        return switch (type) {
            case PERSON -> word.equals("the") || TITLES.contains(word.replace(".", ""));
            case ORGANISATION, PLACE, FACILITY, NORP -> word.equals("the");
            default -> false;
        };
    }
}
