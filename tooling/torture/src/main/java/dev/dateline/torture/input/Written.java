package dev.dateline.torture.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Remembers what was written: the last content of every article, and every line that is none.
 *
 * <p>Thread-safe. Memory: a name and a hash for each article.
 */
public final class Written {

    private final Map<String, Integer> articles = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    /** What an article is called: its document and its id, or its headline where it has no id. */
    public static String name(String document, String item) {
        return document + "#" + item;
    }

    /** A content as it is compared; how its white space was laid out does not matter. 0 is that of no body. */
    public static int content(String body) {
        return body.strip().replaceAll("\\s+", " ").hashCode();
    }

    synchronized void article(String document, String item, String body) {
        articles.put(name(document, item), content(body));
    }

    synchronized void broken(String line) {
        broken.add(line);
    }

    /** The last content of each article, by its name. */
    public synchronized Map<String, Integer> articles() {
        return Map.copyOf(articles);
    }

    /** The lines that are no article. */
    public synchronized Set<String> broken() {
        return Set.copyOf(broken);
    }
}
