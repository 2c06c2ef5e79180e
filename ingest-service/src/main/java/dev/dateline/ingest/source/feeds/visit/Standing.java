package dev.dateline.ingest.source.feeds.visit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries that stood in a feed at its last visit. */
final class Standing {

    private final Map<String, EntryKey> keys = new HashMap<>();
    private final Set<String> articles = new HashSet<>();

    /** As a cursor has them. */
    Standing(List<String> entries) {
        entries.stream().map(EntryKey::read).forEach(key -> {
            keys.put(key.name(), key);
            articles.add(key.article());
        });
    }

    /** The key of an entry that stood there just so, where all was had of it. */
    Optional<EntryKey> had(EntryKey key) {
        return Optional.ofNullable(keys.get(key.name())).filter(known -> known.tries() == 0);
    }

    /** The same key with the tries that there were. */
    EntryKey withTries(EntryKey key) {
        return keys.getOrDefault(key.name(), key);
    }

    /** Whether none of these is of an article that stood there, though some did. */
    boolean isGapBefore(List<EntryKey> now) {
        return !articles.isEmpty() && !now.isEmpty() && now.stream().noneMatch(key -> articles.contains(key.article()));
    }
}
