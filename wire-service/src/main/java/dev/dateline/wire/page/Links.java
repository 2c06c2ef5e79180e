package dev.dateline.wire.page;

import dev.dateline.wire.index.EntityKind;
import dev.dateline.wire.search.Order;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Addresses of pages; what comes from an article is encoded, or refused where it leads elsewhere than to the web. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Links() {}

    static String article(String uri) {
        return "/article?uri=" + encoded(uri);
    }

    static String search(String query) {
        return "/search?q=" + encoded(query);
    }

    static String search(String query, Order order) {
        return order == Order.PUBLISHED ? search(query) : search(query) + "&order=" + order.word();
    }

    static String name(EntityKind kind, String name) {
        return search(kind.word() + ":\"" + name.replace('"', ' ') + "\"");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An address on the web, as it is; empty for all others, scripts among them. */
    static Optional<String> web(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
