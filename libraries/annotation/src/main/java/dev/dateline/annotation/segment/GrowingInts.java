package dev.dateline.annotation.segment;

import java.util.Arrays;

/** A growing array of numbers. */
final class GrowingInts {

    private int[] values;
    private int size;

    GrowingInts(int expected) {
        values = new int[Math.max(8, expected)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
