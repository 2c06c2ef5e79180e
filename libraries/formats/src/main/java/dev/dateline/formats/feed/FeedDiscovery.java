package dev.dateline.formats.feed;

import dev.dateline.formats.address.WebAddress;
import dev.dateline.formats.markup.Attributes;
import dev.dateline.formats.markup.MarkupScanner;
import dev.dateline.formats.markup.References;
import dev.dateline.formats.markup.Token;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the feeds that a page says it has (RSS Autodiscovery). Serves one page. */
public final class FeedDiscovery {

    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
            "text/xml",
            "application/xml",
            "application/json");

    private final List<String> feeds = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private @Nullable String base;

    private FeedDiscovery(@Nullable String base) {
        this.base = base;
    }

    /**
     * The addresses of a page's feeds, the main one first, those of comments last.
     *
     * @param address of the page
     */
    public static List<String> feeds(String html, @Nullable URI address) {
        FeedDiscovery discovery = new FeedDiscovery(address == null ? null : address.toString());
        discovery.scan(html);
        List<String> found = new ArrayList<>(discovery.feeds);
        found.addAll(discovery.comments);
        return found;
    }

    private void scan(String html) {
        MarkupScanner scanner = new MarkupScanner(html);
        for (Token token = scanner.next(); token != Token.NOTHING; token = scanner.next()) {
            if (token != Token.START) {
                continue;
            }
            switch (scanner.value().toLowerCase(Locale.ROOT)) {
                case "base" -> rebase(scanner.attributes(References.HTML));
                case "link" -> add(scanner.attributes(References.HTML));
                case "script", "style" -> scanner.skipTo(scanner.value(), true);
                default -> {}
            }
        }
    }

    private void rebase(Attributes attributes) {
        String page = WebAddress.page(attributes.get("href"), base);
        base = page == null ? base : page;
    }

    private void add(Attributes attributes) {
        String relation = (" " + attributes.get("rel") + " ").toLowerCase(Locale.ROOT);
        String type = String.valueOf(attributes.get("type")).strip().toLowerCase(Locale.ROOT);
        String page = WebAddress.page(attributes.get("href"), base);
        boolean feed = relation.contains(" feed ") || (relation.contains(" alternate ") && TYPES.contains(type));
        if (page == null || !feed || feeds.contains(page) || comments.contains(page)) {
            return;
        }
        String about = (page + attributes.get("title")).toLowerCase(Locale.ROOT);
        (about.contains("comment") ? comments : feeds).add(page);
    }
}
