package dev.dateline.torture.witness;

import dev.dateline.torture.feed.Edition;
import dev.dateline.torture.feed.Entry;
import dev.dateline.torture.feed.EntryTexts;
import dev.dateline.torture.input.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what feeds held against what comes out.
 *
 * <p>Used by one thread.
 */
final class FeedClaims {

    private static final int KEPT = 20;

    private final EntryTexts texts;
    private final Map<Integer, Integer> revisions = new HashMap<>();
    private final Set<Entry> found = new HashSet<>();
    private final Map<Integer, Integer> versions = new HashMap<>();
    private final Map<Integer, Integer> latest = new HashMap<>();
    private final Map<Integer, Set<Integer>> rejected = new HashMap<>();
    private final List<String> first = new ArrayList<>();
    private long seen;
    private long doubled;
    private long outOfOrder;
    private long cut;
    private long unknown;

    /** Of all that was ever served. */
    FeedClaims(Collection<Edition> served, EntryTexts texts) {
        this.texts = texts;
        served.stream()
                .flatMap(edition -> edition.entries().stream())
                .forEach(entry -> revisions.merge(entry.number(), entry.revision(), Math::max));
    }

    /** An article of an entry came out rejected; all that were are told before those that came out otherwise. */
    void rejected(String id, int version, String text) {
        found(id, version, text).ifPresent(each -> rejected.computeIfAbsent(each.number(), number -> new HashSet<>())
                .add(version));
    }

    /** An article of an entry came out; each partition in its order. */
    void came(String id, int version, String text) {
        found(id, version, text).ifPresent(each -> order(each, version));
    }

    private Optional<Entry> found(String id, int version, String text) {
        seen++;
        Entry entry = entry(id, text);
        if (entry == null) {
            unknown++;
            tell("version " + version + " of " + id + " was never served so");
            return Optional.empty();
        }
        if (!found.add(entry)) {
            doubled++;
            tell(name(entry) + " came twice, as version " + version);
            return Optional.empty();
        }
        return Optional.of(entry);
    }

    private void order(Entry entry, int version) {
        int before = versions.getOrDefault(entry.number(), 0);
        int next = before + 1;
        while (rejected.getOrDefault(entry.number(), Set.of()).contains(next)) {
            next++;
        }
        if (version != next || entry.revision() < latest.getOrDefault(entry.number(), 0)) {
            outOfOrder++;
            tell(name(entry) + " came as version " + version + " after version " + before);
        }
        versions.merge(entry.number(), version, Math::max);
        latest.merge(entry.number(), entry.revision(), Math::max);
    }

    private static String name(Entry entry) {
        return "entry-" + entry.number() + " as revision " + entry.revision();
    }

    /** An entry that was cut off was rejected. */
    void cut() {
        cut++;
    }

    /** Something came out that nobody served. */
    void unknown(String what) {
        unknown++;
        tell(what);
    }

    private @Nullable Entry entry(String id, String text) {
        String number = id.replaceFirst("^entry-", "");
        if (!number.matches("\\d{1,9}") || !revisions.containsKey(Integer.valueOf(number))) {
            return null;
        }
        int content = Written.content(text);
        int last = revisions.get(Integer.valueOf(number));
        for (int revision = 0; revision <= last; revision++) {
            Entry entry = new Entry(Integer.parseInt(number), revision);
            if (Written.content(texts.text(entry)) == content) {
                return entry;
            }
        }
        return null;
    }

    /**
     * What came of it all.
     *
     * @param visits how many were committed
     * @param stood the editions that stood in them
     */
    FeedTestimony testimony(int visits, Collection<Edition> stood) {
        Set<Entry> due = new HashSet<>();
        stood.forEach(edition -> due.addAll(edition.entries()));
        List<Entry> lost = due.stream().filter(entry -> !found.contains(entry)).toList();
        lost.forEach(entry -> tell(name(entry) + " is lost"));
        return new FeedTestimony(
                visits, stood.size(), due.size(), seen, lost.size(), doubled, outOfOrder, cut, unknown, first);
    }

    private void tell(String what) {
        if (first.size() < KEPT) {
            first.add(what);
        }
    }
}
