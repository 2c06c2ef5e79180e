package dev.dateline.torture.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;

/** A feed whose entries come, change, go and come back. Thread-safe. */
public final class ServedFeed {

    private static final int WITHDRAWN = 10;

    private final String host;
    private final String path;
    private final int size;
    private final Deque<Entry> withdrawn = new ArrayDeque<>();
    private final List<Edition> editions = new ArrayList<>();

    /**
     * A feed with as many entries as it has at the most.
     *
     * @param numbers of entries and of editions, each of its own
     */
    ServedFeed(String host, String path, int size, IntSupplier numbers) {
        this.host = host;
        this.path = path;
        this.size = size;
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(0, new Entry(numbers.getAsInt(), 0));
        }
        editions.add(new Edition(numbers.getAsInt(), entries));
    }

    /** The host that it is asked of. */
    public String host() {
        return host;
    }

    String path() {
        return path;
    }

    /** All that it ever was, in order. */
    public synchronized List<Edition> editions() {
        return List.copyOf(editions);
    }

    /** What it is now. */
    public synchronized Edition now() {
        return editions.get(editions.size() - 1);
    }

    /** Makes another edition of it: an entry more, one changed, one withdrawn, or one that is back. */
    synchronized void change(Random random, IntSupplier numbers) {
        List<Entry> entries = new ArrayList<>(now().entries());
        int what = random.nextInt(10);
        if (what < 5 || entries.size() < 2) {
            entries.add(0, new Entry(numbers.getAsInt(), 0));
        } else if (what < 8) {
            int at = random.nextInt(entries.size());
            entries.set(at, entries.get(at).changed());
        } else if (what < 9) {
            withdrawn.add(entries.remove(random.nextInt(entries.size())));
        } else if (!withdrawn.isEmpty()) {
            entries.add(withdrawn.remove());
        }
        while (entries.size() > size) {
            entries.remove(entries.size() - 1);
        }
        while (withdrawn.size() > WITHDRAWN) {
            withdrawn.remove();
        }
        editions.add(new Edition(numbers.getAsInt(), entries));
    }
}
