package dev.dateline.transport.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.transport.TestTopics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TopicAdminIT {

    private final String name = "test-" + UUID.randomUUID();

    @Test
    void makesWhatIsMissing() throws Exception {
        try (Admin admin = TestTopics.onSharedBroker().admin()) {
            TopicAdmin topics = new TopicAdmin(admin, List.of(spec(3)));
            assertThat(topics.states()).containsExactly(new TopicState.Missing(name));

            topics.createMissing();

            assertThat(topics.states()).containsExactly(new TopicState.Ready(name, 3));
        }
    }

    @Test
    void leavesATopicWithAnotherPartitionCountAndNamesBothNumbers() throws Exception {
        try (Admin admin = TestTopics.onSharedBroker().admin()) {
            new TopicAdmin(admin, List.of(spec(3))).createMissing();
            TopicAdmin topics = new TopicAdmin(admin, List.of(spec(6)));

            topics.createMissing();

            assertThat(topics.states()).containsExactly(new TopicState.Mismatch(name, 6, 3));
            assertThat(topics.states().get(0).describe()).contains("3 partitions", "6");
        }
    }

    private TopicSpec spec(int partitions) {
        return new TopicSpec(name, partitions, (short) 1, Map.of());
    }
}
