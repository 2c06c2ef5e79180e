package dev.dateline.wire.search;

import dev.dateline.wire.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param query what is asked
 * @param order what comes first
 * @param size how many articles, from 1 to {@value #MOST}
 * @param after where to go on, null at the start
 * @param facets whether to count names too
 */
public record SearchRequest(Query query, Order order, int size, @Nullable Cursor after, boolean facets) {

    /** The most articles of one answer. */
    public static final int MOST = 100;

    public SearchRequest {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("size is from 1 to " + MOST);
        }
    }
}
