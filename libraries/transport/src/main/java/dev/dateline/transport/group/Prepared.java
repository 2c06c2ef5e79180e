package dev.dateline.transport.group;

import dev.dateline.transport.transaction.Progress;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What is ready to be committed in one transaction.
 *
 * @param <P> the type itself
 */
public interface Prepared<P extends Prepared<P>> {

    /** {@link GroupSession#revocations()} as it was when the first of it was read. */
    long revocations();

    /** The same, but for what was made of partitions that were taken away. */
    P without(Predicate<TopicPartition> gone);

    /** Whether nothing is left to commit. */
    boolean isEmpty();

    /** All records of the transaction, in order. */
    List<ProducerRecord<String, byte[]>> records();

    /** How far the group has come with them. */
    Progress progress();
}
