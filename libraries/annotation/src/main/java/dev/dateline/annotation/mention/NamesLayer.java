package dev.dateline.annotation.mention;

import dev.dateline.annotation.dates.ArticleDates;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.entity.EntityTagger;
import dev.dateline.annotation.entity.TaggedSpans;
import dev.dateline.annotation.layer.AnalysedArticle;
import dev.dateline.annotation.layer.Layer;
import dev.dateline.annotation.layer.Readings;
import dev.dateline.annotation.name.ArticleNames;
import dev.dateline.annotation.name.NameBounds;
import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.type.NameTypes;
import dev.dateline.contract.enriched.Component;
import dev.dateline.contract.enriched.In;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds an article's names: the tagger's within their bounds and under their type, and the frame's. */
public final class NamesLayer implements Layer<ArticleNames> {

    private final EntityTagger tagger;
    private final Component component;
    private final Function<List<SegmentedText>, NameBounds> bounds;
    private final NameTypes types;

    /**
     * Finds names by a tagger.
     *
     * @param component what the tagger goes by
     * @param bounds what of a tagger's name belongs to it, in the texts of an article
     * @param types what kind of thing it names
     */
    public NamesLayer(
            EntityTagger tagger,
            Component component,
            Function<List<SegmentedText>, NameBounds> bounds,
            NameTypes types) {
        this.tagger = tagger;
        this.component = component;
        this.bounds = bounds;
        this.types = types;
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public Class<ArticleNames> output() {
        return ArticleNames.class;
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(ArticleDates.class);
    }

    @Override
    public ArticleNames read(AnalysedArticle article, Readings before, Deadline deadline) {
        List<TaggedSpans> tagged = tagger.tag(article.texts(), article.casing(), deadline);
        StoryNames story = new StoryNames(article, bounds.apply(article.texts()), before.get(ArticleDates.class));
        List<NameSpan> spans = new ArrayList<>(story.of(In.HEADLINE, article.headline(), tagged.get(0)));
        spans.addAll(story.of(In.BODY, article.body(), tagged.get(1)));
        return new ArticleNames(FoundNames.of(article, types.decide(spans)));
    }
}
