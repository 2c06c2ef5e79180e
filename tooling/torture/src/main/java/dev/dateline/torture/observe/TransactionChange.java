package dev.dateline.torture.observe;

import dev.dateline.contract.event.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of a transaction, as the broker's log of them has it.
 *
 * @param at when the broker wrote it
 * @param transactionalId whose it is
 * @param state what it came to
 * @param articles whether articles or their results are in it
 */
public record TransactionChange(Instant at, String transactionalId, State state, boolean articles) {

    private static final int STATUS_AT = 16;

    /**
     * Reads a record of {@code __transaction_state}: the key is a version (int16, 0) and a string; the value a version
     * (int16), producer id (int64), epoch (int16), timeout (int32) and status (int8), then the partitions, as Kafka's
     * TransactionLogKey.json and TransactionLogValue.json have it. Empty for what is none.
     */
    static Optional<TransactionChange> read(Instant at, byte @Nullable [] key, byte @Nullable [] value) {
        if (key == null
                || value == null
                || value.length <= STATUS_AT
                || ByteBuffer.wrap(key).getShort() != 0) {
            return Optional.empty();
        }
        String id = new String(key, 4, key.length - 4, StandardCharsets.UTF_8);
        State state =
                switch (value[STATUS_AT]) {
                    case 1 -> State.ONGOING;
                    case 3 -> State.ABORTING;
                    case 4 -> State.COMMITTED;
                    default -> State.OTHER;
                };
        return Optional.of(new TransactionChange(at, id, state, holds(value, Topics.ARTICLES)));
    }

    private static boolean holds(byte[] bytes, String topic) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(topic);
    }

    /** What a transaction came to; others do not matter here. */
    public enum State {
        ONGOING,
        ABORTING,
        COMMITTED,
        OTHER
    }
}
