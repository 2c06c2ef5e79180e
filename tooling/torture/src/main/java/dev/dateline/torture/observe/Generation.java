package dev.dateline.torture.observe;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads a consumer group's generation, which is one more after every rebalance. */
final class Generation {

    private static final int GROUP_METADATA = 2;
    private static final int FLEXIBLE = 4;

    private Generation() {}

    /**
     * Reads a record of {@code __consumer_offsets}: of a group's metadata the key is a version (int16, 2) and the group's
     * name; the value a version (int16), the protocol's type (string) and the generation (int32), as Kafka's
     * GroupMetadataKey.json and GroupMetadataValue.json have it. Empty for other records.
     */
    static OptionalInt of(String group, byte @Nullable [] key, byte @Nullable [] value) {
        if (key == null || value == null || ByteBuffer.wrap(key).getShort() != GROUP_METADATA) {
            return OptionalInt.empty();
        }
        if (!new String(key, 4, key.length - 4, StandardCharsets.UTF_8).equals(group)) {
            return OptionalInt.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(value);
        // A flexible version's string has its length and 1 in front, in one byte where it is short.
        int length = buffer.getShort() >= FLEXIBLE ? buffer.get() - 1 : buffer.getShort();
        buffer.position(buffer.position() + length);
        return OptionalInt.of(buffer.getInt());
    }
}
