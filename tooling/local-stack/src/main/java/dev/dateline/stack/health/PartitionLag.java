package dev.dateline.stack.health;

/**
 * How far a consumer group is behind on one partition.
 *
 * @param partition the partition's number
 * @param committed the next offset that the group will read, 0 where it has read none
 * @param end the offset after the last committed record, with its transaction's marker; {@code committed} where no
 *     record is left
 */
public record PartitionLag(int partition, long committed, long end) {

    /** Offsets still to be read, none where no record is left; they count the transaction markers between records too. */
    public long lag() {
        return Math.max(0, end - committed);
    }
}
