package dev.dateline.contract.enriched;

import dev.dateline.contract.article.Article;
import java.util.Objects;

/**
 * An article with its annotations; on the wire one object that holds the members of both.
 *
 * <p>{@code language}, {@code by} and {@code located} are the article's own where ingest set them, else the
 * annotations'. Read and written by {@code ArticleJson}.
 *
 * @param article the article as ingest published it
 * @param annotations what enrich found in it
 */
public record EnrichedArticle(Article article, Annotations annotations) {

    public EnrichedArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(annotations, "annotations");
    }

    /** The article with the members that ingest left absent filled in from the annotations. */
    public Article completed() {
        return article.withAbsent(annotations.language(), annotations.by(), annotations.located());
    }
}
