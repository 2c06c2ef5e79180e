package dev.dateline.annotation.join;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.layer.AnalysedArticle;
import dev.dateline.annotation.layer.Layer;
import dev.dateline.annotation.layer.Readings;
import dev.dateline.annotation.name.ArticleNames;
import dev.dateline.contract.enriched.Component;
import java.util.Set;

/** Joins an article's names to entities. */
public final class EntitiesLayer implements Layer<ArticleEntities> {

    private final EntityJoiner joiner;
    private final Component component;

    /** Joins by that joiner; the component is that of the names. */
    public EntitiesLayer(EntityJoiner joiner, Component component) {
        this.joiner = joiner;
        this.component = component;
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public Class<ArticleEntities> output() {
        return ArticleEntities.class;
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(ArticleNames.class);
    }

    @Override
    public ArticleEntities read(AnalysedArticle article, Readings before, Deadline deadline) {
        return new ArticleEntities(joiner.join(before.get(ArticleNames.class).names()));
    }
}
