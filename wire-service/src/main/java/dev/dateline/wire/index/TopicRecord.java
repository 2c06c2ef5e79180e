package dev.dateline.wire.index;

/**
 * A committed record of the enriched topic.
 *
 * @param position where it lies
 * @param value its bytes; not to be changed
 */
public record TopicRecord(Position position, byte[] value) {

    /** Tells where it lies and none of its bytes. */
    @Override
    public String toString() {
        return "TopicRecord[" + position + "]";
    }
}
