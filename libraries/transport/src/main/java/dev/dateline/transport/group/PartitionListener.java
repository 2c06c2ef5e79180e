package dev.dateline.transport.group;

import java.util.Collection;
import org.apache.kafka.common.TopicPartition;

/** Is told, on the member's thread, which partitions the group gives a member and takes from it. */
public interface PartitionListener {

    /** These are the member's from now on. */
    void assigned(Collection<TopicPartition> partitions);

    /** These are not, and may be another's already. */
    void revoked(Collection<TopicPartition> partitions);
}
