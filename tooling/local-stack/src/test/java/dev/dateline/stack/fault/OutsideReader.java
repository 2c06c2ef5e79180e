package dev.dateline.stack.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.topic.TopicContents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What a plain consumer sees of the topics; shares no code with the services. */
record OutsideReader(String bootstrapServers) {

    private static final String ARTICLES = "news.articles";
    private static final String ENRICHED = "news.articles.enriched";
    static final String REJECTED = "news.articles.rejected";

    /** Every committed record of a topic, partition by partition in order; none where the topic does not exist. */
    List<ConsumerRecord<String, byte[]>> committed(String topic) {
        return new TopicContents(bootstrapServers).committed(topic);
    }

    /** The {@code uri}s of all published articles. */
    Set<String> articles() {
        return committed(ARTICLES).stream().map(ConsumerRecord::key).collect(Collectors.toSet());
    }

    /** How many records the topic of articles has. */
    long articleCount() {
        return committed(ARTICLES).size();
    }

    /** How many articles have been enriched or rejected by enrich. */
    long results() {
        return Stream.concat(committed(ENRICHED).stream(), committed(REJECTED).stream())
                .filter(record -> header(record, "dateline_origin").startsWith(ARTICLES))
                .count();
    }

    /** Each of these articles is published once, and each published record has led to one result, in order. */
    void assertEachOnce(Collection<String> uris) {
        List<ConsumerRecord<String, byte[]>> articles = committed(ARTICLES);
        Set<String> named = Set.copyOf(uris);
        assertThat(articles.stream()
                        .map(ConsumerRecord::key)
                        .filter(named::contains)
                        .sorted()
                        .toList())
                .isEqualTo(uris.stream().sorted().toList());
        assertInOrder(articles);
        assertResultsFollow(articles);
    }

    /** The versions of an article, in the order in which consumers of the enriched topic get them. */
    Map<String, List<Integer>> enrichedVersions() {
        return versions(committed(ENRICHED));
    }

    private static void assertInOrder(List<ConsumerRecord<String, byte[]>> articles) {
        versions(articles).forEach((uri, versions) -> assertThat(versions)
                .as(uri)
                .isEqualTo(Stream.iterate(1, each -> each + 1)
                        .limit(versions.size())
                        .toList()));
    }

    private static Map<String, List<Integer>> versions(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, List<Integer>> versions = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            String id = header(record, "ce_id");
            if (!id.isEmpty()) {
                int version = Integer.parseInt(id.substring(id.lastIndexOf('#') + 1));
                versions.computeIfAbsent(record.key(), key -> new ArrayList<>()).add(version);
            }
        }
        return versions;
    }

    private void assertResultsFollow(List<ConsumerRecord<String, byte[]>> articles) {
        List<String> expected = articles.stream()
                .map(record -> record.topic() + "-" + record.partition() + "-" + record.offset())
                .toList();
        List<String> enriched = origins(committed(ENRICHED));
        List<String> rejected = origins(committed(REJECTED));
        assertThat(Stream.concat(enriched.stream(), rejected.stream()).sorted().toList())
                .isEqualTo(expected.stream().sorted().toList());
        assertThat(enriched)
                .isEqualTo(expected.stream()
                        .filter(new HashSet<>(enriched)::contains)
                        .toList());
    }

    private static List<String> origins(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(record -> header(record, "dateline_origin"))
                .filter(origin -> origin.startsWith(ARTICLES + "-"))
                .toList();
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
