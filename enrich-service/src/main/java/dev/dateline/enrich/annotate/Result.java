package dev.dateline.enrich.annotate;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.rejected.Reason;

/** What became of one article. */
public sealed interface Result {

    /**
     * It was annotated.
     *
     * @param article the article as it came
     * @param value the enriched article's JSON
     */
    record Enriched(Article article, byte[] value) implements Result {}

    /**
     * It can't be annotated, now or on another try.
     *
     * @param reason why
     * @param detail what was wrong, for a person
     */
    record Rejected(Reason reason, String detail) implements Result {}
}
