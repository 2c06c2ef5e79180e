package dev.dateline.stack.health;

import dev.dateline.contract.event.Groups;
import dev.dateline.contract.event.Topics;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Asks the broker how it and the enriching consumers are.
 *
 * @param bootstrapServers where it is, {@code host:port}, several with commas
 * @param patience how long to wait for an answer
 */
public record BrokerClient(String bootstrapServers, Duration patience) {

    /** The topics of Dateline. */
    public static final Set<String> TOPICS =
            Set.of(Topics.ARTICLES, Topics.ENRICHED, Topics.REJECTED, Topics.POSITIONS, Topics.VERSIONS);

    /** Whether something listens at any of the addresses; much quicker to say no than a Kafka client. */
    public boolean listens() {
        for (String address : bootstrapServers.split(",", -1)) {
            int colon = address.lastIndexOf(':');
            if (colon > 0 && connects(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Asks; a broker that does not answer is unreachable, not an error. */
    public BrokerStatus ask() {
        if (!listens()) {
            return BrokerStatus.unreachable(bootstrapServers);
        }
        try (Admin admin = admin()) {
            Set<String> topics = admin.listTopics().names().get();
            List<String> ours =
                    topics.stream().filter(TOPICS::contains).sorted().toList();
            return new BrokerStatus(
                    bootstrapServers, true, ours, ours.contains(Topics.ARTICLES) ? lag(admin) : List.of());
        } catch (ExecutionException e) {
            return BrokerStatus.unreachable(bootstrapServers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BrokerStatus.unreachable(bootstrapServers);
        }
    }

    /** The read-committed end offsets of a topic; none where it does not exist. */
    public Map<TopicPartition, Long> endOffsets(String topic) {
        try (Admin admin = admin()) {
            return admin.listTopics().names().get().contains(topic) ? endOffsets(admin, topic) : Map.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking " + bootstrapServers + " for " + topic + " failed", e);
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
        try (MarkersAside markersAside = new MarkersAside(bootstrapServers, patience)) {
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
        return Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers, "request.timeout.ms", millis, "default.api.timeout.ms", millis));
    }

    private boolean connects(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
