package dev.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.metadata.PartitionRecord;
import org.apache.kafka.common.metadata.TopicRecord;
import org.apache.kafka.common.network.ListenerName;
import org.apache.kafka.image.MetadataDelta;
import org.apache.kafka.image.MetadataImage;
import org.apache.kafka.image.MetadataProvenance;
import org.apache.kafka.metadata.MetadataCache;
import org.apache.kafka.server.common.KRaftVersion;
import org.junit.jupiter.api.Test;

/**
 * What Kafka's broker holds of a partition that has no leader, as each has for a moment when the only broker was killed and
 * starts again.
 *
 * <p>Its coordinator of transactions takes one without an answer for deleted, and tells a transaction as ended that it never
 * ended there: readers stop at it, or see with the producer's next commit what was aborted. Kafka 4.3.1 and 4.4.0 do so
 * (KAFKA-20734).
 */
class LeaderlessPartitionTest {

    private static final int NONE = -1;

    @Test
    void isNotTakenForADeletedOne() throws Exception {
        MetadataCache cache = cache();

        publish(cache, "leaderless");

        assertThat(cache.getPartitionLeaderEndpoint("leaderless", 0, new ListenerName("PLAINTEXT")))
                .contains(Node.noNode());
        assertThat(cache.getPartitionLeaderEndpoint("deleted", 0, new ListenerName("PLAINTEXT")))
                .isEmpty();
    }

    private static void publish(MetadataCache cache, String topic) throws ReflectiveOperationException {
        MetadataDelta delta =
                new MetadataDelta.Builder().setImage(MetadataImage.EMPTY).build();
        Uuid id = Uuid.randomUuid();
        delta.replay(new TopicRecord().setName(topic).setTopicId(id));
        delta.replay(new PartitionRecord()
                .setTopicId(id)
                .setPartitionId(0)
                .setLeader(NONE)
                .setReplicas(List.of(1))
                .setDirectories(List.of(Uuid.randomUuid()))
                .setIsr(List.of()));
        cache.getClass()
                .getMethod("setImage", MetadataImage.class)
                .invoke(cache, delta.apply(MetadataProvenance.EMPTY));
    }

    /** Its class has moved to another package with 4.3. */
    private static MetadataCache cache() throws ReflectiveOperationException {
        Supplier<KRaftVersion> version = () -> KRaftVersion.LATEST_PRODUCTION;
        return (MetadataCache)
                cacheClass().getConstructor(int.class, Supplier.class).newInstance(1, version);
    }

    private static Class<?> cacheClass() throws ClassNotFoundException {
        try {
            return Class.forName("kafka.server.metadata.KRaftMetadataCache");
        } catch (ClassNotFoundException e) {
            return Class.forName("org.apache.kafka.metadata.KRaftMetadataCache");
        }
    }
}
