package dev.dateline.torture.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what was written against what comes out.
 *
 * <p>Used by one thread.
 */
final class Claims {

    private static final int KEPT = 20;

    private final Map<String, Integer> articles;
    private final Set<String> broken;
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, Integer> contents = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> brokenFound = new HashSet<>();
    private final Set<String> rejections = new HashSet<>();
    private final List<String> first = new ArrayList<>();
    private long seen;
    private long lost;
    private long doubled;
    private long outOfOrder;
    private long stale;
    private long unknown;

    /**
     * What was written.
     *
     * @param articles the last content of each article, by its name
     * @param broken the lines that are no article
     */
    Claims(Map<String, Integer> articles, Set<String> broken) {
        this.articles = articles;
        this.broken = broken;
    }

    /** An article came out enriched; each partition in its order. */
    void enriched(String name, int version, int content) {
        seen++;
        if (!articles.containsKey(name)) {
            unknown++;
            tell("nobody wrote " + name);
            return;
        }
        int before = versions.getOrDefault(name, 0);
        if (version == before) {
            doubled++;
            tell("version " + version + " of " + name + " came twice");
        } else if (version != before + 1) {
            outOfOrder++;
            tell("version " + version + " of " + name + " came after version " + before);
        }
        versions.merge(name, version, Math::max);
        contents.put(name, content);
    }

    /**
     * An article came out rejected; it may have come out enriched in another version.
     *
     * @param origin where it stood: in a document that is written anew it is read again, elsewhere
     */
    void rejected(String name, String origin) {
        seen++;
        if (!articles.containsKey(name)) {
            unknown++;
            tell("nobody wrote " + name);
            return;
        }
        rejected.add(name);
        rejection(name, origin);
    }

    /** A line that is no article came out rejected; {@code origin} is where it stood. */
    void broken(String line, String origin) {
        if (!broken.contains(line)) {
            unknown++;
            tell("nobody wrote a line of " + line.length() + " characters that was rejected");
            return;
        }
        brokenFound.add(line);
        rejection("'" + line + "'", origin);
    }

    private void rejection(String what, String origin) {
        String told = what + " at " + origin;
        if (!rejections.add(told)) {
            doubled++;
            tell(told + " was rejected twice");
        }
    }

    Testimony testimony() {
        int found = 0;
        for (Map.Entry<String, Integer> article : articles.entrySet()) {
            String name = article.getKey();
            if (versions.containsKey(name) || rejected.contains(name)) {
                found++;
            } else {
                lost++;
                tell(name + " is lost");
            }
            if (versions.containsKey(name)
                    && !rejected.contains(name)
                    && !article.getValue().equals(contents.get(name))) {
                stale++;
                tell(name + " is not what was written last");
            }
        }
        broken.stream().filter(line -> !brokenFound.contains(line)).forEach(line -> {
            lost++;
            tell("'" + line + "' is lost");
        });
        return new Testimony(articles.size(), found, seen, lost, doubled, outOfOrder, stale, unknown, first);
    }

    private void tell(String what) {
        if (first.size() < KEPT) {
            first.add(what);
        }
    }
}
