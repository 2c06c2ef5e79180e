package dev.dateline.ingest.source.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Files that have several names at once, by links: which of the names is the document. Used by one thread. */
final class LinkedFiles {

    private final Map<Object, String> names = new HashMap<>();

    /** Forgets what earlier looks at the folder found. */
    void clear() {
        names.clear();
    }

    /**
     * Which of a file's names is none for a document, of the one that was found now and the one found before.
     *
     * @param known whether a name has a position: that is kept rather than one that has none
     * @return null where it has one name, as far as is known
     */
    @Nullable
    String secondName(String name, Sighting.Seen file, Predicate<String> known) {
        Object key = file.fingerprint().key();
        if (!file.isLinked() || key == null) {
            return null;
        }
        String before = names.putIfAbsent(key, name);
        if (before == null || before.equals(name)) {
            return null;
        }
        if (known.test(name) && !known.test(before)) {
            names.put(key, name);
            return before;
        }
        return name;
    }
}
