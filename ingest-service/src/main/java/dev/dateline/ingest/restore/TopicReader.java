package dev.dateline.ingest.restore;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads committed records of partitions from their beginning to given ends, waiting for transactions that are open before these.
 *
 * <p>An end is reached where the reader's position is; the last record's own offset tells nothing, since transaction markers
 * and compaction leave gaps. Used by one thread.
 */
final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;

    TopicReader(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Gives every record before the ends once, in order per partition. Fails as the consumer fails. */
    void read(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<String, byte[]>> each) {
        begin(ends);
        while (!reached(ends)) {
            poll(ends, each);
        }
    }

    /** Begins to read, some at a time. */
    void begin(Map<TopicPartition, Long> ends) {
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
    }

    /** Gives what comes next, if anything does. */
    void poll(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<String, byte[]>> each) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
            if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                each.accept(record);
            }
        }
    }

    /** Whether nothing is left before the ends. */
    boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
