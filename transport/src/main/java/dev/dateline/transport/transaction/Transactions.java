package dev.dateline.transport.transaction;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A transactional producer, one transaction at a time.
 *
 * <p>Used by one thread. Nothing slow happens between the first send and the commit: all records are ready before.
 */
public final class Transactions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

    private final Producer<String, byte[]> producer;

    /** Takes the producer over: it is closed with this. */
    public Transactions(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Ends the transaction of any predecessor of the same id and fences it off. Fails as
     * {@link Producer#initTransactions()} fails; after a time-out it may be called again.
     */
    public void init() {
        producer.initTransactions();
    }

    /** Commits records alone. */
    public Outcome commit(List<ProducerRecord<String, byte[]>> records) {
        return commit(records, Optional.empty());
    }

    /** Commits records together with the offsets of what they were made from. */
    public Outcome commit(List<ProducerRecord<String, byte[]>> records, Consumed consumed) {
        return commit(records, Optional.of(consumed));
    }

    private Outcome commit(List<ProducerRecord<String, byte[]>> records, Optional<Consumed> consumed) {
        try {
            producer.beginTransaction();
            for (ProducerRecord<String, byte[]> record : records) {
                // A failed send makes the commit fail, so its future needs no look.
                var unused = producer.send(record);
            }
            consumed.ifPresent(each -> producer.sendOffsetsToTransaction(each.offsets(), each.group()));
            producer.commitTransaction();
            return new Outcome.Committed();
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            return new Outcome.Fenced(e);
        } catch (RuntimeException e) {
            return abort(e);
        }
    }

    /** A commit that timed out refuses to be aborted: then the outcome is not known. */
    private Outcome abort(RuntimeException cause) {
        try {
            producer.abortTransaction();
            return new Outcome.Aborted(cause);
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            return new Outcome.Fenced(e);
        } catch (RuntimeException e) {
            LOG.debug("abort failed", e);
            return new Outcome.Unknown(cause);
        }
    }

    /** Closes the producer; an open transaction is left for {@link #init()} of the next, or for its timeout. */
    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
