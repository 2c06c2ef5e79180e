package dev.dateline.wire.rejected;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The last {@value #MOST} items that were rejected. Thread-safe. */
public final class RejectedItems {

    /** How many are kept. */
    public static final int MOST = 500;

    private final Deque<RejectedItem> items = new ArrayDeque<>();

    /** Adds one, in the place of the oldest where there are as many as are kept. */
    public synchronized void add(RejectedItem item) {
        if (items.size() == MOST) {
            items.removeFirst();
        }
        items.addLast(item);
    }

    /** The latest first; partitions come as they come, so the time is asked. */
    public List<RejectedItem> latest() {
        List<RejectedItem> latest;
        synchronized (this) {
            latest = new ArrayList<>(items);
        }
        latest.sort(Comparator.comparing(RejectedItem::at).reversed());
        return latest;
    }

    /** How many of those that are kept were rejected for each reason. */
    public Map<String, Integer> reasons() {
        Map<String, Integer> reasons = new TreeMap<>();
        latest().forEach(item -> reasons.merge(item.reason(), 1, Integer::sum));
        return reasons;
    }
}
