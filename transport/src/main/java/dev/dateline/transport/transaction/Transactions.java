package dev.dateline.transport.transaction;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One transaction at a time, under one transactional id.
 *
 * <p>A producer whose transaction was aborted is not used again. Kafka's own (4.1.1) keeps offsets that it had no time to
 * send, and sends them with its next transaction, which then skips what was read up to them.
 *
 * <p>Used by one thread. Nothing slow happens between the first send and the commit: all records are ready before.
 */
public final class Transactions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

    private final Supplier<? extends Producer<String, byte[]>> producers;
    private Producer<String, byte[]> producer;

    /** Opens producers of the same transactional id, one after another, and closes them. */
    public Transactions(Supplier<? extends Producer<String, byte[]>> producers) {
        this.producers = producers;
        this.producer = producers.get();
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
                failAtOnce(producer.send(record));
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

    /**
     * Fails where a send has failed by now. Those that fail later make the commit fail; but one that waited in vain for
     * {@code max.block.ms}, as without metadata of its topic, would be followed by one wait for each record to come.
     */
    private static void failAtOnce(Future<RecordMetadata> sent) {
        if (sent.isDone()) {
            try {
                sent.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : new KafkaException(e.getCause());
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
    }

    /** A commit that timed out refuses to be aborted: then, or without a new producer, the outcome is not known. */
    private Outcome abort(RuntimeException cause) {
        try {
            producer.abortTransaction();
            replaceProducer();
            return new Outcome.Aborted(cause);
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            return new Outcome.Fenced(e);
        } catch (RuntimeException e) {
            LOG.debug("abort failed", e);
            return new Outcome.Unknown(cause);
        }
    }

    private void replaceProducer() {
        close();
        producer = producers.get();
        init();
    }

    /** Closes the producer; an open transaction is left for {@link #init()} of the next, or for its timeout. */
    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
