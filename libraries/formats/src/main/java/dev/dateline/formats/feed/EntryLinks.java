package dev.dateline.formats.feed;

import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the address of an entry's page among all the addresses in it. */
final class EntryLinks {

    private static final int NONE = Integer.MAX_VALUE;
    private static final String REGISTERED = "http://www.iana.org/assignments/relation/";

    private EntryLinks() {}

    /** The page of an entry, absolute; absent where it has none that is on the web. */
    static @Nullable String choose(Element entry, Scope scope) {
        String best = null;
        int bestRank = NONE;
        for (Element each : entry.elements().toList()) {
            int rank = rank(each);
            String page = rank < bestRank ? scope.page(reference(each), each) : null;
            if (page != null) {
                best = page;
                bestRank = rank;
            }
        }
        if (best != null) {
            return best;
        }
        return Stream.of("href", "about")
                .map(name -> scope.page(entry.attribute(name), entry))
                .filter(page -> page != null)
                .findFirst()
                .orElse(null);
    }

    /** The smaller, the rather it is the page; {@link #NONE} where it is not. */
    private static int rank(Element each) {
        if (each.is(Namespace.FEEDBURNER, "origlink")) {
            return 0;
        }
        if (each.is("link")) {
            return rankOfLink(each);
        }
        if (each.is("guid")) {
            return "false".equalsIgnoreCase(each.attribute("ispermalink")) ? NONE : 5;
        }
        return NONE;
    }

    private static int rankOfLink(Element link) {
        if (!relation(link).equals("alternate")) {
            return NONE;
        }
        if (link.attribute("href") == null) {
            // Atom has the address in an attribute, and what is in this one is a slip.
            return link.namespace() == Namespace.ATOM ? 4 : 1;
        }
        String type = link.attribute("type");
        return type == null || type.contains("html") ? 2 : 3;
    }

    /** How a link relates to what it stands in: {@code alternate} unless it says otherwise. */
    static String relation(Element link) {
        String relation = link.attribute("rel");
        if (relation == null) {
            return "alternate";
        }
        String folded = relation.toLowerCase(Locale.ROOT);
        return folded.startsWith(REGISTERED) ? folded.substring(REGISTERED.length()) : folded;
    }

    private static @Nullable String reference(Element each) {
        String reference = each.attribute("href");
        if (reference != null) {
            return reference;
        }
        String text = each.text().strip();
        return text.isEmpty() || (each.is("guid") && !isAddress(text)) ? null : text;
    }

    /** A guid is an address by default, and often none all the same. */
    private static boolean isAddress(String guid) {
        return guid.startsWith("/") || guid.regionMatches(true, 0, "http", 0, 4);
    }
}
