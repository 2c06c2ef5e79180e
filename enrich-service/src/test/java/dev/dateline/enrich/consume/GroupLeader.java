package dev.dateline.enrich.consume;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.GroupState;

/**
 * The member of a group that assigns its partitions: a rebalance gets no further than it polls. It commits nothing, and
 * what it polls it drops.
 */
final class GroupLeader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String group;
    private final Admin admin;
    private final KafkaConsumer<String, byte[]> consumer;

    /** Joins a group that has no member yet, which makes it the leader, and takes all partitions. */
    GroupLeader(EnrichFixture stage) {
        this.group = stage.name;
        this.admin = stage.clients.admin();
        this.consumer = stage.clients.member(group, group + "-leader");
        consumer.subscribe(List.of(stage.topics.articles()));
        pollUntilItHas(stage.topics.partitions());
    }

    /** Returns once it has no more than so many partitions and the group has agreed. */
    void pollUntilItHas(int partitions) {
        await().atMost(PATIENCE).until(() -> {
            consumer.poll(POLL);
            return consumer.assignment().size() == partitions && state() == GroupState.STABLE;
        });
    }

    /** Makes the group agree anew, and keeps it from it once all members have joined: no commit is taken from then on. */
    void holdRebalance() {
        consumer.enforceRebalance();
        await().atMost(PATIENCE).until(() -> {
            consumer.poll(Duration.ZERO);
            return state() != GroupState.STABLE;
        });
        await().atMost(PATIENCE).until(() -> state() == GroupState.COMPLETING_REBALANCE);
    }

    private GroupState state() throws Exception {
        return admin.describeConsumerGroups(List.of(group))
                .describedGroups()
                .get(group)
                .get()
                .groupState();
    }

    /** Leaves, so that the others get its partitions. */
    @Override
    public void close() {
        consumer.close(CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        admin.close(Duration.ZERO);
    }
}
