package dev.dateline.annotation.dates;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.frame.DatelineParts;
import dev.dateline.annotation.layer.AnalysedArticle;
import dev.dateline.annotation.layer.Layer;
import dev.dateline.annotation.layer.Readings;
import dev.dateline.annotation.segment.LegibleText;
import dev.dateline.annotation.time.Anchors;
import dev.dateline.annotation.time.DateTagger;
import dev.dateline.contract.enriched.CodePointOffsets;
import dev.dateline.contract.enriched.Component;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Timex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds an article's dates and resolves them against its dateline and its publication date. */
public final class DatesLayer implements Layer<ArticleDates> {

    private final DateTagger tagger;
    private final Component component;

    /** Finds them by that tagger, which goes by that component. */
    public DatesLayer(DateTagger tagger, Component component) {
        this.tagger = tagger;
        this.component = component;
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public Class<ArticleDates> output() {
        return ArticleDates.class;
    }

    @Override
    public ArticleDates read(AnalysedArticle article, Readings before, Deadline deadline) {
        LocalDate filed = filed(article);
        Anchors anchors = new Anchors(article.published(), filed, article.country());
        LegibleText headline = article.headline().plain();
        LegibleText body = article.body().plain();
        List<Timex> timexes = tagger.tag(headline.plain(), body.plain(), anchors, deadline);
        return new ArticleDates(
                filed, headline.isPlain() && body.isPlain() ? timexes : asTheyStand(timexes, headline, body));
    }

    /** The same with their slices in the texts as they stand. */
    private static List<Timex> asTheyStand(List<Timex> timexes, LegibleText headline, LegibleText body) {
        CodePointOffsets inHeadline = new CodePointOffsets(headline.original());
        CodePointOffsets inBody = new CodePointOffsets(body.original());
        return timexes.stream()
                .map(timex -> timex.slice().in() == In.HEADLINE
                        ? moved(timex, In.HEADLINE, headline, inHeadline)
                        : moved(timex, In.BODY, body, inBody))
                .toList();
    }

    private static Timex moved(Timex timex, In in, LegibleText text, CodePointOffsets offsets) {
        int start = text.start(timex.slice().startUtf16());
        int end = text.end(timex.slice().endUtf16());
        return new Timex(
                timex.tid(),
                timex.type(),
                timex.value(),
                timex.mod(),
                timex.anchorTimeID(),
                offsets.slice(in, start, end),
                timex.range(),
                timex.explain());
    }

    private @Nullable LocalDate filed(AnalysedArticle article) {
        DatelineParts dateline = article.frame().dateline();
        return dateline == null || dateline.date() == null
                ? null
                : tagger.datelineDate(dateline.date(), article.published()).orElse(null);
    }
}
