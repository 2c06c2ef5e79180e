package dev.dateline.benchmarks.contest;

import dev.dateline.transport.transaction.Clients;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * An idempotent producer with the services' settings and no transactions: what would be one is sent, and not waited for.
 */
public final class PlainProducer extends KafkaProducer<String, byte[]> {

    private final AtomicReference<@Nullable Exception> lost = new AtomicReference<>();

    public PlainProducer(Clients clients) {
        super(clients.producerConfig(), new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends, says at once that it is there, and remembers a failure for {@link #deliver()}. */
    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> sent, @Nullable Callback callback) {
        var unused = super.send(sent, (metadata, failure) -> {
            if (failure != null) {
                lost.compareAndSet(null, failure);
            }
            if (callback != null) {
                callback.onCompletion(metadata, failure);
            }
        });
        int partition = sent.partition() == null ? 0 : sent.partition();
        return CompletableFuture.completedFuture(
                new RecordMetadata(new TopicPartition(sent.topic(), partition), 0, 0, 0, 0, 0));
    }

    /** Waits for nothing, as without transactions nothing need be waited for. */
    @Override
    public void flush() {}

    /** Returns when all is delivered. Fails where a record was not. */
    public void deliver() {
        super.flush();
        Exception failure = lost.get();
        if (failure != null) {
            throw new IllegalStateException("a record was not delivered, so this measures nothing", failure);
        }
    }

    @Override
    public void initTransactions() {}

    @Override
    public void beginTransaction() {}

    @Override
    public void sendOffsetsToTransaction(
            Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata groupMetadata) {}

    @Override
    public void commitTransaction() {}

    @Override
    public void abortTransaction() {}
}
