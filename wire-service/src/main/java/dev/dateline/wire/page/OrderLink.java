package dev.dateline.wire.page;

import dev.dateline.wire.search.Order;
import java.util.List;
import java.util.stream.Stream;

/**
 * An order that a search can be put in.
 *
 * @param title what it is called
 * @param link the search in it
 * @param chosen whether it is in it now
 */
public record OrderLink(String title, String link, boolean chosen) {

    /** Those of a search; none where nothing is looked for, which all fits alike. */
    static List<OrderLink> all(String query, Order chosen) {
        return query.isEmpty()
                ? List.of()
                : Stream.of(Order.PUBLISHED, Order.RELEVANCE)
                        .map(order -> new OrderLink(title(order), Links.search(query, order), order == chosen))
                        .toList();
    }

    private static String title(Order order) {
        return switch (order) {
            case PUBLISHED -> "Newest first";
            case ARRIVED -> "Last in first";
            case RELEVANCE -> "Best match first";
        };
    }
}
