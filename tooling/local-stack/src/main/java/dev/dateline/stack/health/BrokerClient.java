package dev.dateline.stack.health;

import dev.dateline.connection.ClientSettings;
import dev.dateline.connection.Refusal;
import dev.dateline.contract.event.Groups;
import dev.dateline.contract.event.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Asks the broker how it and the enriching consumers are.
 *
 * @param settings where it is, and what it asks of its clients
 * @param patience how long to wait for an answer
 */
public record BrokerClient(ClientSettings settings, Duration patience) {

    /** The topics of Dateline. */
    public static final Set<String> TOPICS =
            Set.of(Topics.ARTICLES, Topics.ENRICHED, Topics.REJECTED, Topics.POSITIONS, Topics.VERSIONS);

    private static final Duration PROBE = Duration.ofSeconds(5);

    /** Of a broker that asks for nothing, {@code host:port}, several with commas. */
    public BrokerClient(String bootstrapServers, Duration patience) {
        this(ClientSettings.plain(bootstrapServers), patience);
    }

    /** What a look at its addresses tells against asking; much quicker than a Kafka client, and safer. */
    public Optional<String> objection() {
        return settings.objection(patience.compareTo(PROBE) < 0 ? patience : PROBE);
    }

    /** Asks; a broker that does not answer is unreachable, not an error. */
    public BrokerStatus ask() {
        Optional<String> objection = objection();
        if (objection.isPresent()) {
            return unreachable(objection.get());
        }
        try (Admin admin = admin()) {
            Set<String> topics = admin.listTopics().names().get();
            List<String> ours =
                    topics.stream().filter(TOPICS::contains).sorted().toList();
            return new BrokerStatus(
                    settings.bootstrapServers(), ours, ours.contains(Topics.ARTICLES) ? lag(admin) : List.of());
        } catch (ExecutionException | KafkaException e) {
            return unreachable(Refusal.describe(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unreachable("interrupted");
        }
    }

    private BrokerStatus unreachable(String trouble) {
        return BrokerStatus.unreachable(settings.bootstrapServers(), trouble);
    }

    /** The read-committed end offsets of a topic; none where it does not exist. */
    public Map<TopicPartition, Long> endOffsets(String topic) {
        try (Admin admin = admin()) {
            return admin.listTopics().names().get().contains(topic) ? endOffsets(admin, topic) : Map.of();
        } catch (ExecutionException e) {
            throw new KafkaException("asking for " + topic + " failed: " + Refusal.describe(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private List<PartitionLag> lag(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> ends = endOffsets(admin, Topics.ARTICLES);
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(Groups.ENRICH)
                .partitionsToOffsetAndMetadata()
                .get();
        List<PartitionLag> lags = new ArrayList<>();
        try (MarkersAside markersAside = new MarkersAside(settings, patience)) {
            ends.forEach((partition, end) -> {
                OffsetAndMetadata at = committed.get(partition);
                long next = at == null ? 0 : at.offset();
                lags.add(new PartitionLag(partition.partition(), next, markersAside.end(partition, next, end)));
            });
        }
        lags.sort((a, b) -> Integer.compare(a.partition(), b.partition()));
        return lags;
    }

    private static Map<TopicPartition, Long> endOffsets(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        var partitions = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest()));
        return admin
                .listOffsets(partitions, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private Admin admin() {
        int millis = (int) patience.toMillis();
        return Admin.create(settings.with(Map.of("request.timeout.ms", millis, "default.api.timeout.ms", millis)));
    }
}
