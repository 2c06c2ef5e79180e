package dev.dateline.transport.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.KafkaBroker;
import dev.dateline.transport.TestTopics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberToRemove;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a member knows of its place that takes no part in its group. */
class PlaceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final PartitionListener NOBODY = new PartitionListener() {
        @Override
        public void assigned(Collection<TopicPartition> partitions) {}

        @Override
        public void revoked(Collection<TopicPartition> partitions) {}
    };

    private final String group = "test-" + UUID.randomUUID();

    private GroupSession joined(TestTopics topics, String slot) throws Exception {
        GroupSession session = new Member(topics.clients(), group, slot, topics.create()).open(NOBODY);
        await().atMost(PATIENCE).until(() -> {
            session.rejoin();
            return session.joined();
        });
        return session;
    }

    @Test
    void isLostOnceTheGroupHasGivenTheMemberUp() throws Exception {
        TestTopics topics = TestTopics.onSharedBroker();
        try (GroupSession session = joined(topics, "0");
                Admin admin = topics.admin()) {
            assertThat(session.place().isHeld()).isTrue();

            admin.removeMembersFromConsumerGroup(
                            group, new RemoveMembersFromConsumerGroupOptions(List.of(new MemberToRemove(group + "-0"))))
                    .all()
                    .get();

            await().atMost(PATIENCE).until(() -> !session.place().isHeld());
        }
    }

    @Test
    void isLostOnceAnotherProcessHasTakenIt() throws Exception {
        TestTopics topics = TestTopics.onSharedBroker();
        try (GroupSession earlier = joined(topics, "0");
                GroupSession later = joined(topics, "0")) {
            await().atMost(PATIENCE).until(() -> later.place().isHeld());
            await().atMost(PATIENCE).until(() -> !earlier.place().isHeld());
        }
    }

    @Test
    void countsForWhatComesOnceNobodyCanActForItAnyMore() throws Exception {
        TestTopics topics = TestTopics.onSharedBroker();
        try (GroupSession session = joined(topics, "0")) {
            BooleanSupplier held = session.place().fromNow();

            assertThat(held.getAsBoolean()).isFalse();
            await().atMost(PATIENCE).until(held::getAsBoolean);
        }
    }

    @Test
    void isNotHeldForCertainWhileNobodySays(@TempDir Path folder) throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(BrokerOptions.in(folder));
                GroupSession session = joined(new TestTopics(broker.bootstrapServers()), "0")) {
            assertThat(session.place().isHeld()).isTrue();

            broker.pause();

            await().atMost(PATIENCE).until(() -> !session.place().isHeld());
            broker.resume();
            await().atMost(PATIENCE).until(() -> session.place().isHeld());
        }
    }

    @Test
    void isNotHeldWhereTheSessionIsOver() throws Exception {
        GroupSession session = joined(TestTopics.onSharedBroker(), "0");
        assertThat(session.place().isHeld()).isTrue();

        session.close();

        assertThat(session.place().isHeld()).isFalse();
    }
}
