package dev.dateline.broker.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The committed records of a topic, as a plain consumer without a group gets them: read-committed, partition by partition
 * and in the order of each; none where there is no such topic.
 *
 * <p>Each call reads from the beginning with clients of its own. Thread-safe.
 *
 * @param bootstrapServers where the broker is
 */
public record TopicContents(String bootstrapServers) {

    /** How long a read may take, with the transactions that it waits for. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration POLL = Duration.ofMillis(50);

    /**
     * What can be read now. The end is each partition's last stable offset: what lies behind a transaction that is still
     * open is left out.
     */
    public List<ConsumerRecord<String, byte[]>> committed(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            return read(consumer, consumer.endOffsets(partitions));
        }
    }

    /**
     * What was written until now, once every transaction in it has ended. The end is each partition's high watermark, which
     * a read-committed consumer gets to only then.
     */
    public List<ConsumerRecord<String, byte[]>> settled(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            return read(consumer, highWatermarks(partitions(consumer, topic)));
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.listTopics().getOrDefault(topic, List.of()).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private Map<TopicPartition, Long> highWatermarks(List<TopicPartition> partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Map<TopicPartition, ListOffsetsResultInfo> latest = admin.listOffsets(
                            partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                    .all()
                    .get();
            Map<TopicPartition, Long> ends = new HashMap<>();
            latest.forEach((partition, info) -> ends.put(partition, info.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw new IllegalStateException("no ends of " + partitions, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        consumer.assign(ends.keySet());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("not read to " + ends + " in " + PATIENCE);
            }
            consumer.poll(POLL).forEach(records::add);
        }
        // Stable: what came of one partition stays in its order.
        records.sort(Comparator.comparingInt(ConsumerRecord::partition));
        return records;
    }
}
