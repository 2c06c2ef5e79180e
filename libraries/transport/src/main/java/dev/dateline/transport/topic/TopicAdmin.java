package dev.dateline.transport.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the topics a service needs and tells how they stand.
 *
 * <p>Thread-safe as far as its admin client is.
 */
public final class TopicAdmin {

    private static final Logger LOG = LoggerFactory.getLogger(TopicAdmin.class);
    private static final int LOOKS = 50;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Admin admin;
    private final List<TopicSpec> specs;

    public TopicAdmin(Admin admin, List<TopicSpec> specs) {
        this.admin = admin;
        this.specs = List.copyOf(specs);
    }

    /**
     * Makes those that are missing, and returns once their partitions are led; leaves the others as they are.
     *
     * <p>A broker tells of a new partition an instant before it serves it. What an idempotent producer sends meanwhile is
     * refused, and what it has sent behind that comes out of order until the delivery times out.
     *
     * <p>Fails as the admin client fails.
     */
    public void createMissing() throws InterruptedException, ExecutionException {
        List<TopicState> states = states();
        List<TopicSpec> missing = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            if (states.get(i) instanceof TopicState.Missing) {
                missing.add(specs.get(i));
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        Map<String, KafkaFuture<Void>> created = admin.createTopics(
                        missing.stream().map(TopicSpec::newTopic).toList())
                .values();
        for (Map.Entry<String, KafkaFuture<Void>> each : created.entrySet()) {
            try {
                each.getValue().get();
                LOG.info("topic made topic={}", each.getKey());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw named(e, each.getKey());
                }
            }
        }
        awaitKnown();
        awaitLeaders(missing);
    }

    /** A broker may not know for some milliseconds of a topic that it has made; asked for its leaders it would fail. */
    private void awaitKnown() throws InterruptedException, ExecutionException {
        for (int look = 0; look < LOOKS && states().stream().anyMatch(TopicState.Missing.class::isInstance); look++) {
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
    }

    /** The admin client asks again until each partition's leader answers. */
    private void awaitLeaders(List<TopicSpec> made) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (TopicSpec spec : made) {
            for (int partition = 0; partition < spec.partitions(); partition++) {
                ends.put(new TopicPartition(spec.name(), partition), OffsetSpec.latest());
            }
        }
        admin.listOffsets(ends).all().get();
    }

    /** How each topic stands, in the order given. Fails as the admin client fails. */
    public List<TopicState> states() throws InterruptedException, ExecutionException {
        Map<String, KafkaFuture<TopicDescription>> described = admin.describeTopics(
                        specs.stream().map(TopicSpec::name).toList())
                .topicNameValues();
        List<TopicState> states = new ArrayList<>();
        for (TopicSpec spec : specs) {
            states.add(state(spec, described.get(spec.name())));
        }
        return states;
    }

    private static TopicState state(TopicSpec spec, KafkaFuture<TopicDescription> described)
            throws InterruptedException, ExecutionException {
        try {
            int partitions = described.get().partitions().size();
            return partitions == spec.partitions()
                    ? new TopicState.Ready(spec.name(), partitions)
                    : new TopicState.Mismatch(spec.name(), spec.partitions(), partitions);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return new TopicState.Missing(spec.name());
            }
            throw named(e, spec.name());
        }
    }

    /** What a broker refuses of a topic it does not name. */
    private static ExecutionException named(ExecutionException failure, String topic) {
        return failure.getCause() instanceof TopicAuthorizationException
                ? new ExecutionException(new TopicAuthorizationException(Set.of(topic)))
                : failure;
    }
}
