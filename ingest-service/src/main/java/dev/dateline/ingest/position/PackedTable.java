package dev.dateline.ingest.position;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arrays by a hash of something in them, in an open-addressed table; several may have one hash. Used by one thread. */
final class PackedTable {

    private final ToIntFunction<byte[]> hash;
    private byte @Nullable [][] slots = new byte[64][];
    private int size;

    PackedTable(ToIntFunction<byte[]> hash) {
        this.hash = hash;
    }

    int size() {
        return size;
    }

    void add(byte[] packed) {
        if (4L * size >= 3L * slots.length) {
            byte[][] before = slots;
            // Half as many again: a table that is doubled is half empty, and there may be millions.
            slots = new byte[before.length + (before.length >> 1)][];
            Arrays.stream(before).filter(Objects::nonNull).forEach(this::place);
        }
        place(packed);
        size++;
    }

    private void place(byte[] packed) {
        int slot = slot(hash.applyAsInt(packed));
        while (slots[slot] != null) {
            slot = next(slot);
        }
        slots[slot] = packed;
    }

    /** Gives those of that hash that match. */
    void matching(int wanted, Predicate<byte[]> match, Consumer<byte[]> each) {
        for (int slot = slot(wanted); slots[slot] != null; slot = next(slot)) {
            byte[] packed = slots[slot];
            if (match.test(packed)) {
                each.accept(packed);
            }
        }
    }

    /** Takes out that very array. */
    void remove(byte[] packed) {
        int slot = slot(hash.applyAsInt(packed));
        while (slots[slot] != packed) {
            if (slots[slot] == null) {
                return;
            }
            slot = next(slot);
        }
        slots[slot] = null;
        size--;
        closeGap(slot);
    }

    /** What follows moves up, so that no search ends at the gap too early. */
    private void closeGap(int gap) {
        for (int slot = next(gap); slots[slot] != null; slot = next(slot)) {
            byte[] moved = slots[slot];
            slots[slot] = null;
            place(moved);
        }
    }

    Stream<byte[]> stream() {
        return Arrays.stream(slots).filter(Objects::nonNull);
    }

    private int slot(int of) {
        return (int) ((Integer.toUnsignedLong(of * 0x9E3779B9) * slots.length) >>> Integer.SIZE);
    }

    private int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }
}
