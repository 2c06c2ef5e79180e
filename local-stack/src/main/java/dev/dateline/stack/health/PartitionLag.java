package dev.dateline.stack.health;

/**
 * How far a consumer group is behind on one partition.
 *
 * @param partition the partition's number
 * @param committed the next offset that the group will read, 0 where it has read none
 * @param end the offset after the last committed record
 */
public record PartitionLag(int partition, long committed, long end) {

    /** Offsets still to be read; they count transaction markers too. */
    public long lag() {
        return Math.max(0, end - committed);
    }
}
