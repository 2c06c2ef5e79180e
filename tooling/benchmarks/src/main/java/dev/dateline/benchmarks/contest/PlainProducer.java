package dev.dateline.benchmarks.contest;

import dev.dateline.transport.transaction.Clients;
import java.util.Map;
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

    /** Sends, and remembers a failure for {@link #flush()}. */
    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> sent, @Nullable Callback callback) {
        return super.send(sent, (metadata, failure) -> {
            if (failure != null) {
                lost.compareAndSet(null, failure);
            }
            if (callback != null) {
                callback.onCompletion(metadata, failure);
            }
        });
    }

    /** Returns when all is delivered. Fails where a record was not. */
    @Override
    public void flush() {
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
