package dev.dateline.torture.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionState;

/**
 * Asks the broker whether a transaction is open.
 *
 * <p>Used by one thread.
 */
public final class OpenTransactions implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 2_000;

    private final Admin admin;

    /** Asks at that broker. */
    public OpenTransactions(String bootstrapServers) {
        admin = Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "request.timeout.ms",
                PATIENCE_MILLIS,
                "default.api.timeout.ms",
                PATIENCE_MILLIS,
                "retry.backoff.ms",
                20,
                "reconnect.backoff.max.ms",
                500));
    }

    /**
     * Whether a producer of that id that was started after the time has a transaction of which records were sent and the end is
     * not decided, so that it ends the producer's way or not at all. A broker that does not answer knows of none.
     */
    public boolean isUndecided(String transactionalId, Instant since) {
        return isIn(EnumSet.of(TransactionState.ONGOING), transactionalId, since);
    }

    /** Whether it has one that is not decided, or decided and not yet done by the broker. */
    public boolean isUndone(String transactionalId, Instant since) {
        return isIn(
                EnumSet.of(TransactionState.ONGOING, TransactionState.PREPARE_COMMIT, TransactionState.PREPARE_ABORT),
                transactionalId,
                since);
    }

    private boolean isIn(Set<TransactionState> states, String transactionalId, Instant since) {
        try {
            TransactionDescription description = admin.describeTransactions(List.of(transactionalId))
                    .description(transactionalId)
                    .get();
            return states.contains(description.state())
                    && description.transactionStartTimeMs().orElse(0) >= since.toEpochMilli();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
