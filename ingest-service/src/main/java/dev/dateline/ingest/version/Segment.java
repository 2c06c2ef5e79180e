package dev.dateline.ingest.version;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One segment of the index: open addressing with linear probing in one array, five words an article.
 *
 * <p>The words are the key's two, the content hash's two, and the version with the day. A version is never 0, so a slot
 * whose last word is 0 is free.
 */
final class Segment {

    private static final int WORDS = 5;
    private static final double MOST_LOADED = 0.85;
    private static final double LEAST_LOADED = 0.65;

    private long[] table = new long[16 * WORDS];
    private int size;

    Optional<Version> get(Hash128 key) {
        int at = find(table, key);
        return table[at + 4] == 0
                ? Optional.empty()
                : Optional.of(
                        new Version((int) (table[at + 4] >>> 32), new Version.Content(table[at + 2], table[at + 3])));
    }

    /** The day as of which a key was put; empty where it was not. */
    OptionalInt day(Hash128 key) {
        int at = find(table, key);
        return table[at + 4] == 0 ? OptionalInt.empty() : OptionalInt.of((int) table[at + 4]);
    }

    void put(Hash128 key, Version version, int day, int oldestDay) {
        int at = find(table, key);
        if (table[at + 4] == 0) {
            size++;
        }
        table[at] = key.high();
        table[at + 1] = key.low();
        table[at + 2] = version.content().high();
        table[at + 3] = version.content().low();
        table[at + 4] = ((long) version.number() << 32) | (day & 0xFFFF_FFFFL);
        if (size > slots(table) * MOST_LOADED) {
            rebuild(oldestDay);
        }
    }

    int size() {
        return size;
    }

    long bytes() {
        return 8L * table.length;
    }

    private void rebuild(int oldestDay) {
        int kept = 0;
        for (int at = 0; at < table.length; at += WORDS) {
            kept += keep(at, oldestDay) ? 1 : 0;
        }
        long[] next = new long[((int) (kept / LEAST_LOADED) + 2) * WORDS];
        for (int at = 0; at < table.length; at += WORDS) {
            if (keep(at, oldestDay)) {
                System.arraycopy(table, at, next, find(next, new Hash128(table[at], table[at + 1])), WORDS);
            }
        }
        table = next;
        size = kept;
    }

    private boolean keep(int at, int oldestDay) {
        return table[at + 4] != 0 && (int) table[at + 4] >= oldestDay;
    }

    /** The slot that holds the key, or the free one where it belongs. */
    private static int find(long[] table, Hash128 key) {
        int slot = (int) Math.floorMod(key.high(), (long) slots(table));
        while (true) {
            int at = slot * WORDS;
            if (table[at + 4] == 0 || (table[at] == key.high() && table[at + 1] == key.low())) {
                return at;
            }
            slot = slot + 1 == slots(table) ? 0 : slot + 1;
        }
    }

    private static int slots(long[] table) {
        return table.length / WORDS;
    }
}
