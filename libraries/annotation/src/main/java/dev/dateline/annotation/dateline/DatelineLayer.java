package dev.dateline.annotation.dateline;

import dev.dateline.annotation.dates.ArticleDates;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.frame.DatelineParts;
import dev.dateline.annotation.layer.AnalysedArticle;
import dev.dateline.annotation.layer.Layer;
import dev.dateline.annotation.layer.Readings;
import dev.dateline.contract.enriched.CodePointOffsets;
import dev.dateline.contract.enriched.Component;
import dev.dateline.contract.enriched.Dateline;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Slice;
import java.util.Objects;
import java.util.Set;

/** Gives the dateline that the frame has, with its day on the calendar. */
public final class DatelineLayer implements Layer<ArticleDateline> {

    private final Component component;

    /** Goes by that component, which reads frames and dates. */
    public DatelineLayer(Component component) {
        this.component = component;
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public Class<ArticleDateline> output() {
        return ArticleDateline.class;
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(ArticleDates.class);
    }

    @Override
    public ArticleDateline read(AnalysedArticle article, Readings before, Deadline deadline) {
        DatelineParts parts = article.frame().dateline();
        if (parts == null) {
            return new ArticleDateline(null);
        }
        String upToIt = article.body().text().substring(0, parts.end());
        Slice slice = new CodePointOffsets(upToIt).slice(In.BODY, parts.start(), parts.end());
        String day = Objects.toString(before.get(ArticleDates.class).filed(), null);
        return new ArticleDateline(new Dateline(slice, parts.place(), day, parts.agency()));
    }
}
