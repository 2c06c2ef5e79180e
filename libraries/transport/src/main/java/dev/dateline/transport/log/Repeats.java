package dev.dateline.transport.log;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Lets a line that repeats through once a minute, and counts the others.
 *
 * <p>Lines are the same that differ in numbers alone: an offset, a time, a try. Memory is bounded: of more than 500 kinds of
 * lines the one that was let through first is forgotten. Thread-safe.
 */
public final class Repeats {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int KINDS = 500;
    private static final int LONGEST = 300;

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /**
     * Whether a line is to be written, and how many of its kind were held back since the last that was; empty where it is held
     * back itself.
     *
     * @param nanos a time that never goes back, in nanoseconds
     */
    public synchronized OptionalLong admit(String line, long nanos) {
        String key = line.substring(0, Math.min(LONGEST, line.length())).replaceAll("\\d+", "#");
        Kind known = kinds.get(key);
        if (known != null && nanos - known.written < PAUSE.toNanos()) {
            known.heldBack++;
            return OptionalLong.empty();
        }
        long heldBack = known == null ? 0 : known.heldBack;
        kinds.remove(key);
        kinds.put(key, new Kind(nanos));
        if (kinds.size() > KINDS) {
            kinds.remove(kinds.keySet().iterator().next());
        }
        return OptionalLong.of(heldBack);
    }

    private static final class Kind {

        private final long written;
        private long heldBack;

        Kind(long written) {
            this.written = written;
        }
    }
}
