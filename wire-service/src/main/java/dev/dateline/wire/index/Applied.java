package dev.dateline.wire.index;

import java.util.List;

/**
 * What became of a batch of records.
 *
 * @param articles those that are in the index now, in the batch's order
 * @param unreadable how many records were no enriched article
 * @param known how many the index had reached before, or holds a newer version of
 */
public record Applied(List<StoredArticle> articles, int unreadable, int known) {

    public Applied {
        articles = List.copyOf(articles);
    }
}
