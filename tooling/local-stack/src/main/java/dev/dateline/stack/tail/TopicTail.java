package dev.dateline.stack.tail;

import dev.dateline.connection.ClientSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads all partitions of one topic, read-committed and in no group, from where it is told.
 *
 * <p>Used by one thread.
 */
public final class TopicTail implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;

    /** Of a broker that asks for nothing. */
    public TopicTail(String bootstrapServers, String topic) {
        this(ClientSettings.plain(bootstrapServers), topic);
    }

    public TopicTail(ClientSettings broker, String topic) {
        this.topic = topic;
        this.consumer = CommittedConsumer.open(broker);
    }

    /** Waits for the topic to exist and starts at the oldest record. */
    public void fromBeginning() throws InterruptedException {
        consumer.seekToBeginning(assign());
    }

    /** Starts after the last committed record; where the topic does not exist yet, waits for it and reads all of it. */
    public void fromEnd() throws InterruptedException {
        boolean exists = !partitions().isEmpty();
        Collection<TopicPartition> partitions = assign();
        if (exists) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            ends.forEach(consumer::seek);
        } else {
            consumer.seekToBeginning(partitions);
        }
    }

    /** Waits for the topic to exist and starts at these offsets, at the oldest record where a partition has none. */
    public void from(Map<TopicPartition, Long> offsets) throws InterruptedException {
        for (TopicPartition partition : assign()) {
            Long offset = offsets.get(partition);
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, offset);
            }
        }
    }

    /** The next records; none where none came in time. */
    public ConsumerRecords<byte[], byte[]> poll(Duration patience) {
        return consumer.poll(patience);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Collection<TopicPartition> assign() throws InterruptedException {
        List<TopicPartition> partitions = partitions();
        while (partitions.isEmpty()) {
            Thread.sleep(LOOK_AGAIN.toMillis());
            partitions = partitions();
        }
        consumer.assign(partitions);
        return partitions;
    }

    private List<TopicPartition> partitions() {
        // Unlike a list of all topics, this tells of one that may not be read.
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        return found == null
                ? List.of()
                : found.stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
    }
}
