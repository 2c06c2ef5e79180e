package dev.dateline.wire.index;

/**
 * Where a record lies in the enriched topic.
 *
 * @param partition its partition
 * @param offset its offset
 */
public record Position(int partition, long offset) {

    private static final int OFFSET_BITS = 48;

    /** One number that grows with the offset within a partition; no two positions have the same. */
    public long number() {
        return ((long) partition << OFFSET_BITS) | offset;
    }

    /** The position with that number. */
    public static Position of(long number) {
        return new Position((int) (number >>> OFFSET_BITS), number & ((1L << OFFSET_BITS) - 1));
    }
}
