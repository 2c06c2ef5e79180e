package dev.dateline.annotation.join;

import dev.dateline.contract.enriched.Entity;
import java.util.List;

/**
 * The entities of an article.
 *
 * @param entities in the order of their first mentions
 */
public record ArticleEntities(List<Entity> entities) {

    public ArticleEntities {
        entities = List.copyOf(entities);
    }
}
