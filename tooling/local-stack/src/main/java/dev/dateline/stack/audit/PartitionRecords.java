package dev.dateline.stack.audit;

import dev.dateline.connection.ClientSettings;
import dev.dateline.stack.tail.CommittedConsumer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * The committed records of one partition, from its oldest to where it ended when this was made.
 *
 * <p>Used by one thread; holds what one fetch brings.
 */
final class PartitionRecords implements Iterator<ConsumerRecord<byte[], byte[]>>, AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final TopicPartition partition;
    private final long beginning;
    private final long end;
    private Iterator<ConsumerRecord<byte[], byte[]>> fetched =
            List.<ConsumerRecord<byte[], byte[]>>of().iterator();

    PartitionRecords(ClientSettings broker, TopicPartition partition) {
        this.partition = partition;
        this.consumer = CommittedConsumer.open(broker);
        List<TopicPartition> one = List.of(partition);
        consumer.assign(one);
        beginning = consumer.beginningOffsets(one).getOrDefault(partition, 0L);
        end = consumer.endOffsets(one).getOrDefault(partition, 0L);
        consumer.seek(partition, beginning);
    }

    /** The oldest offset; above 0 where retention removed some. */
    long beginning() {
        return beginning;
    }

    @Override
    public boolean hasNext() {
        while (!fetched.hasNext() && consumer.position(partition) < end) {
            fetched = consumer.poll(POLL).iterator();
        }
        return fetched.hasNext();
    }

    @Override
    public ConsumerRecord<byte[], byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException(partition.toString());
        }
        return fetched.next();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
