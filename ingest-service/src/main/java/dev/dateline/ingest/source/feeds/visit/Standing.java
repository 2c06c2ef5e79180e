package dev.dateline.ingest.source.feeds.visit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries that stood in a feed at its last visit. */
final class Standing {

    private final Map<EntryKey, Integer> tries = new HashMap<>();
    private final Set<String> articles = new HashSet<>();

    /** As a cursor has them. */
    Standing(List<String> entries) {
        entries.stream().map(EntryKey::read).forEach(key -> {
            tries.put(key.settled(), key.tries());
            articles.add(key.article());
        });
    }

    /** Whether an entry stood there just so, and all was had of it. */
    boolean has(EntryKey key) {
        return tries.getOrDefault(key, 1) == 0;
    }

    /** The same key with the tries that there were. */
    EntryKey withTries(EntryKey key) {
        return new EntryKey(key.article(), key.content(), tries.getOrDefault(key, 0));
    }

    /** Whether none of these is of an article that stood there, though some did. */
    boolean isGapBefore(List<EntryKey> now) {
        return !articles.isEmpty() && !now.isEmpty() && now.stream().noneMatch(key -> articles.contains(key.article()));
    }
}
