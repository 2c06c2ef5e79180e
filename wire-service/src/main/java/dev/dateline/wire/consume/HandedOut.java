package dev.dateline.wire.consume;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells {@link CatchUp} what the consumer hands out, before the channel passes it on: a busy machine may take its time with that, and
 * by its position the consumer has nothing left then. Made and called by Kafka's client.
 */
public final class HandedOut implements ConsumerInterceptor<String, byte[]> {

    private final CatchUp catchUp = CDI.current().select(CatchUp.class).get();

    @Override
    public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<String, byte[]>> of = records.records(partition);
            catchUp.handedOut(partition, of.get(of.size() - 1).offset());
        }
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> settings) {}
}
