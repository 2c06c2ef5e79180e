package dev.dateline.stack.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the broker tells about itself, its topics and the group that enriches.
 *
 * @param bootstrapServers where it was asked
 * @param reachable whether it answered
 * @param trouble what keeps it from answering; absent where it answered
 * @param topics the topics of Dateline that exist, in alphabetical order
 * @param lag per partition of the topic of articles; empty where it does not exist
 */
public record BrokerStatus(
        String bootstrapServers,
        boolean reachable,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String trouble,
        List<String> topics,
        List<PartitionLag> lag) {

    /** Of one that answered. */
    public BrokerStatus(String bootstrapServers, List<String> topics, List<PartitionLag> lag) {
        this(bootstrapServers, true, null, topics, lag);
    }

    public BrokerStatus {
        Objects.requireNonNull(bootstrapServers, "bootstrapServers");
        topics = List.copyOf(topics);
        lag = List.copyOf(lag);
    }

    static BrokerStatus unreachable(String bootstrapServers, String trouble) {
        return new BrokerStatus(bootstrapServers, false, trouble, List.of(), List.of());
    }

    /** Records of all partitions still to be enriched, where that is known. */
    public Optional<Long> totalLag() {
        return lag.isEmpty()
                ? Optional.empty()
                : Optional.of(lag.stream().mapToLong(PartitionLag::lag).sum());
    }
}
