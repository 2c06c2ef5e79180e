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
import java.util.List;

/** Takes the tagger's names of an article's story within their bounds; where the frame has one, or a date, the tagger's falls. */
final class StoryNames {

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
        int free = 0;
        for (int span = 0; span < tagged.size(); span++) {
            int first = tagged.firstToken(span);
            int end = tagged.endToken(span);
            for (NameBounds.Bounds name : bounds.of(text, free, first, end, tagged.type(span))) {
                NameSpan found = new NameSpan(
                        in,
                        text,
                        article.casing(),
                        name.first(),
                        name.end(),
                        name.isTitled(),
                        tagged.type(span),
                        tagged.confidence(span),
                        tagged.chances(span));
                if (stands(found, dated)) {
                    names.add(found);
                }
                free = name.end();
            }
        }
        return names;
    }

    private boolean stands(NameSpan name, BitSet dated) {
        boolean framed = name.in() == In.BODY && article.frame().touches(name.startUnit(), name.endUnit());
        return !framed && !(name.type() == EntityType.MISC && dated.get(name.startUnit()));
    }
}
