package dev.dateline.transport.transaction;

import java.time.Duration;
import java.util.ArrayList;
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
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One transaction at a time, under one transactional id.
 *
 * <p>A producer whose transaction was aborted is not used again. Kafka's own (4.1.1) keeps offsets that it had no time to
 * send, and sends them with its next transaction, which then skips what was read up to them. And a new producer takes the
 * id from whoever has it by then, so {@link #init()} is the caller's word that it still may.
 *
 * <p>Used by one thread. Nothing slow happens between the first send and the commit: all records are ready before.
 */
public final class Transactions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

    private final String id;
    private final Supplier<? extends Producer<String, byte[]>> producers;
    private final ClientListener listener;
    private @Nullable Producer<String, byte[]> producer;

    /** Will open producers of the same transactional id, one after another, and close them. */
    public Transactions(Supplier<? extends Producer<String, byte[]>> producers) {
        this("of these producers", producers, ClientListener.NONE);
    }

    /** The same, with that id, which is named where the broker refuses it; the listener is told of each transaction. */
    Transactions(String id, Supplier<? extends Producer<String, byte[]>> producers, ClientListener listener) {
        this.id = id;
        this.producers = producers;
        this.listener = listener;
    }

    /**
     * Opens a producer, ends the transaction of any predecessor of the same id and fences it off: before the first
     * transaction, and again after each that was aborted. Fails as Kafka's constructor and
     * {@link Producer#initTransactions()} fail.
     */
    public void init() {
        close();
        producer = producers.get();
        try {
            producer.initTransactions();
        } catch (TransactionalIdAuthorizationException e) {
            throw named();
        }
    }

    /** Kafka's own does not say which. */
    private TransactionalIdAuthorizationException named() {
        return new TransactionalIdAuthorizationException("transactional id " + id);
    }

    /** Commits records alone; fails with {@link IllegalStateException} where {@link #init()} is due. */
    public Outcome commit(List<ProducerRecord<String, byte[]>> records) {
        return commit(records, Optional.empty());
    }

    /** The same together with how far a group has come with them. */
    public Outcome commit(List<ProducerRecord<String, byte[]>> records, Consumed consumed) {
        return commit(records, Optional.of(consumed));
    }

    private Outcome commit(List<ProducerRecord<String, byte[]>> records, Optional<Consumed> consumed) {
        if (producer == null) {
            throw new IllegalStateException("no producer before init(), nor after an abort");
        }
        long began = System.nanoTime();
        Outcome outcome = commit(producer, records, consumed);
        listener.transaction(outcome, Duration.ofNanos(System.nanoTime() - began), records);
        return outcome;
    }

    private Outcome commit(
            Producer<String, byte[]> open, List<ProducerRecord<String, byte[]>> records, Optional<Consumed> consumed) {
        try {
            open.beginTransaction();
            List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
            for (ProducerRecord<String, byte[]> record : records) {
                sent.add(failAtOnce(open.send(record)));
            }
            consumed.ifPresent(each -> open.sendOffsetsToTransaction(
                    each.progress().offsets(() -> acknowledged(open, sent)), each.group()));
            open.commitTransaction();
            return new Outcome.Committed();
        } catch (TransactionalIdAuthorizationException e) {
            return abort(open, named());
        } catch (RuntimeException e) {
            return isFence(e) || isFence(e.getCause()) ? new Outcome.Fenced(e) : abort(open, e);
        }
    }

    /**
     * Whether the broker has another producer of this id, or has ended the transaction by itself. That it says in four ways: since
     * transactions of version 2 (KIP-890) the commit of one that it has ended is in an invalid state, and as each transaction takes
     * an epoch, the successor may have another producer id.
     */
    private static boolean isFence(@Nullable Throwable e) {
        return e instanceof ProducerFencedException
                || e instanceof InvalidProducerEpochException
                || e instanceof InvalidTxnStateException
                || e instanceof InvalidPidMappingException;
    }

    /**
     * Fails where a send has failed by now. Those that fail later make the commit fail; but one that waited in vain for
     * {@code max.block.ms}, as without metadata of its topic, would be followed by one wait for each record to come.
     */
    private static Future<RecordMetadata> failAtOnce(Future<RecordMetadata> sent) {
        if (sent.isDone()) {
            var unused = metadata(sent);
        }
        return sent;
    }

    /** Where the records lie, once the broker has them all. */
    private static List<RecordMetadata> acknowledged(Producer<String, byte[]> open, List<Future<RecordMetadata>> sent) {
        open.flush();
        return sent.stream().map(Transactions::metadata).toList();
    }

    private static RecordMetadata metadata(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** A commit that timed out refuses to be aborted: then the outcome is not known. */
    private Outcome abort(Producer<String, byte[]> open, RuntimeException cause) {
        try {
            open.abortTransaction();
            close();
            return new Outcome.Aborted(cause);
        } catch (RuntimeException e) {
            LOG.debug("abort failed", e);
            return isFence(e) ? new Outcome.Fenced(cause) : new Outcome.Unknown(cause);
        }
    }

    /**
     * Closes the producer, if there is one, which aborts an open transaction where that is soon done; else it is left for
     * {@link #init()} of the next, or for its timeout.
     */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(CLOSE_TIMEOUT);
            producer = null;
        }
    }
}
