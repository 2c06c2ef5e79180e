package dev.dateline.annotation.mention;

import dev.dateline.annotation.dates.ArticleDates;
import dev.dateline.annotation.entity.TaggedSpans;
import dev.dateline.annotation.layer.AnalysedArticle;
import dev.dateline.annotation.name.NameBounds;
import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.In;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Takes the tagger's names of an article's story within their bounds, and the storms that it does not see; where the frame has a
 * name, or a date, these fall.
 */
final class StoryNames {

    /** Of a storm that the tagger does not see. */
    private static final double STORM_CONFIDENCE = 0.5;

    private final AnalysedArticle article;
    private final NameBounds bounds;
    private final ArticleDates dates;

    StoryNames(AnalysedArticle article, NameBounds bounds, ArticleDates dates) {
        this.article = article;
        this.bounds = bounds;
        this.dates = dates;
    }

    /** The names of one of the article's texts, in its order. */
    List<NameSpan> of(In in, SegmentedText text, TaggedSpans tagged) {
        List<NameSpan> names = new ArrayList<>(tagged.size());
        BitSet dated = dates.units(in);
        BitSet taken = new BitSet();
        int free = 0;
        for (int span = 0; span < tagged.size(); span++) {
            int first = tagged.firstToken(span);
            int end = tagged.endToken(span);
            taken.set(first, end);
            for (NameBounds.Bounds name : bounds.of(text, free, first, end, tagged.type(span))) {
                add(
                        names,
                        dated,
                        span(in, text, name, tagged.type(span), tagged.confidence(span), tagged.chances(span)));
                free = name.end();
            }
        }
        return withStorms(names, taken, in, text, dated);
    }

    /** Puts those storms among the names of which the tagger took no word. */
    private List<NameSpan> withStorms(List<NameSpan> names, BitSet taken, In in, SegmentedText text, BitSet dated) {
        int found = names.size();
        for (NameBounds.Bounds storm : bounds.storms(text)) {
            if (!taken.get(storm.first()) && !taken.get(storm.end() - 1)) {
                add(names, dated, span(in, text, storm, EntityType.EVENT, STORM_CONFIDENCE, Map.of()));
            }
        }
        if (names.size() > found) {
            names.sort(Comparator.comparingInt(NameSpan::first));
        }
        return names;
    }

    private NameSpan span(
            In in,
            SegmentedText text,
            NameBounds.Bounds name,
            EntityType type,
            double confidence,
            Map<EntityType, Double> chances) {
        return new NameSpan(
                in, text, article.casing(), name.first(), name.end(), name.isTitled(), type, confidence, chances);
    }

    private void add(List<NameSpan> names, BitSet dated, NameSpan name) {
        if (stands(name, dated)) {
            names.add(name);
        }
    }

    private boolean stands(NameSpan name, BitSet dated) {
        boolean framed = name.in() == In.BODY && article.frame().touches(name.startUnit(), name.endUnit());
        return !framed && !(name.type() == EntityType.MISC && dated.get(name.startUnit()));
    }
}
