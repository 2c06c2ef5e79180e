package dev.dateline.torture.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what was asked, and how many requests of one host were under way at once. Thread-safe. */
public final class RequestLog {

    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Integer> underWay = new HashMap<>();
    private int mostAtATime;

    synchronized void began(String host) {
        mostAtATime = Math.max(mostAtATime, underWay.merge(host, 1, Integer::sum));
    }

    synchronized void ended(Asked request) {
        underWay.merge(request.host(), -1, Integer::sum);
        asked.add(request);
    }

    /** All requests that were answered, in the order of their answers. */
    public synchronized List<Asked> all() {
        return List.copyOf(asked);
    }

    /** How many requests are under way. */
    public synchronized int underWay() {
        return underWay.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many requests of one host there were at a time, at the most. */
    public synchronized int mostAtATime() {
        return mostAtATime;
    }
}
