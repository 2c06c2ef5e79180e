package dev.dateline.wire.search;

import java.util.List;
import java.util.Optional;

/**
 * A page of articles.
 *
 * @param <A> what is told of an article
 * @param articles the articles
 * @param total how many there are in all
 * @param next where the next page begins, empty on the last
 * @param facets what all of them have in common
 * @param whole whether the search came to its end in time
 */
public record SearchAnswer<A>(List<A> articles, long total, Optional<Cursor> next, Facets facets, boolean whole) {

    public SearchAnswer {
        articles = List.copyOf(articles);
    }
}
