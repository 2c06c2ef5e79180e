package dev.dateline.benchmarks.contest;

import dev.dateline.transport.transaction.Clients;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * An idempotent producer with the services' settings and no transactions: what would be one is sent, and not waited for.
 */
public final class PlainProducer extends KafkaProducer<String, byte[]> {

    public PlainProducer(Clients clients) {
        super(clients.producerConfig(), new StringSerializer(), new ByteArraySerializer());
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
