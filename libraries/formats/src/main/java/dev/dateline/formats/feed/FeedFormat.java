package dev.dateline.formats.feed;

import dev.dateline.formats.markup.Element;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells by a document's first element what feed it is. */
final class FeedFormat {

    private FeedFormat() {}

    /** The format's name and version; empty where it is no feed. */
    static Optional<String> of(Element root) {
        String version = root.attribute("version");
        return switch (root.name()) {
            case "rss" -> Optional.of(version == null ? "RSS" : "RSS " + version);
            case "rdf" -> Optional.of(isOfNetscape(root) ? "RSS 0.90" : "RSS 1.0");
            case "feed", "entry" -> Optional.of(atom(root, version));
            case "channel" ->
                Optional.of(root.writtenName().equals("CHANNEL") || root.attribute("href") != null ? "CDF" : "RSS");
            case "item" -> Optional.of("RSS");
            default -> Optional.empty();
        };
    }

    private static String atom(Element root, @Nullable String version) {
        return "0.3".equals(version) || String.valueOf(root.own("xmlns")).contains("purl.org/atom")
                ? "Atom 0.3"
                : "Atom 1.0";
    }

    private static boolean isOfNetscape(Element root) {
        return String.valueOf(root.own("xmlns")).contains("netscape.com");
    }
}
