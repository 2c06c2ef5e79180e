package dev.dateline.stack.health;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the broker tells about itself, its topics and the group that enriches.
 *
 * @param bootstrapServers where it was asked
 * @param reachable whether it answered
 * @param topics the topics of Dateline that exist, in alphabetical order
 * @param lag per partition of the topic of articles; empty where it does not exist
 */
public record BrokerStatus(String bootstrapServers, boolean reachable, List<String> topics, List<PartitionLag> lag) {

    public BrokerStatus {
        Objects.requireNonNull(bootstrapServers, "bootstrapServers");
        topics = List.copyOf(topics);
        lag = List.copyOf(lag);
    }

    static BrokerStatus unreachable(String bootstrapServers) {
        return new BrokerStatus(bootstrapServers, false, List.of(), List.of());
    }

    /** Records of all partitions still to be enriched, where that is known. */
    public Optional<Long> totalLag() {
        return lag.isEmpty()
                ? Optional.empty()
                : Optional.of(lag.stream().mapToLong(PartitionLag::lag).sum());
    }
}
