package dev.dateline.torture.witness;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.torture.feed.Edition;
import dev.dateline.torture.feed.FeedSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads the topics with a plain consumer of committed records and holds them against what feeds were served as.
 *
 * <p>Each version of an entry that stood in a visit that was committed is there once, and in its order. Used by one thread.
 */
public final class FeedWitness {

    private static final String CUT = "the document ends inside the entry";

    private final Committed topics;
    private final FeedSite site;
    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final List<CommittedVisit> visits = new ArrayList<>();

    /** A witness of the topics at that broker, of feeds that do not change any more. */
    public FeedWitness(String bootstrapServers, FeedSite site) {
        this.topics = new Committed(bootstrapServers);
        this.site = site;
        site.feeds().forEach(feed -> feed.editions().forEach(edition -> editions.put(edition.tag(), edition)));
        topics.read("news.sources.positions", this::position);
    }

    /** What came out on a topic of articles, or was rejected before it. */
    public FeedTestimony of(String topic) {
        FeedClaims claims = new FeedClaims(editions.values(), site.texts());
        boolean enriched = topic.equals("news.articles.enriched");
        topics.read("news.articles.rejected", record -> rejected(record, enriched, claims));
        topics.read(topic, record -> came(record, claims));
        List<Edition> stood = visits.stream()
                .map(visit -> editions.get(visit.tag()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return claims.testimony(visits.size(), stood);
    }

    /** How many feeds no committed visit has read to what they are now. */
    public long unread() {
        Set<String> read = visits.stream().map(CommittedVisit::tag).collect(Collectors.toSet());
        return site.feeds().stream()
                .filter(feed -> !read.contains(feed.now().tag()))
                .count();
    }

    /** The visits that were committed. */
    List<CommittedVisit> visits() {
        return List.copyOf(visits);
    }

    private void position(ConsumerRecord<byte[], byte[]> record) {
        JsonNode position = Committed.json(record);
        if (InputWitness.FEEDS.equals(position.path("source").asText())) {
            visits.add(new CommittedVisit(
                    position.path("document").asText(),
                    position.path("etag").asText(),
                    time(position.path("visited")),
                    time(position.path("nextVisit"))));
        }
    }

    private static Instant time(JsonNode written) {
        return OffsetDateTime.parse(written.asText()).toInstant();
    }

    private static void came(ConsumerRecord<byte[], byte[]> record, FeedClaims claims) {
        JsonNode article = Committed.json(record);
        if (isOfFeed(article)) {
            claims.came(id(article), version(article), text(article));
        }
    }

    /**
     * What was cut off has no end; an article may be rejected by enrich, for the time that it takes. Whatever else of feeds is
     * rejected, nobody served so.
     */
    private static void rejected(ConsumerRecord<byte[], byte[]> record, boolean enriched, FeedClaims claims) {
        if (Committed.header(record, "dateline_stage").equals("enrich")) {
            JsonNode article = Committed.json(record);
            if (enriched && isOfFeed(article)) {
                claims.rejected(id(article), version(article), text(article));
            }
        } else if (Committed.header(record, "dateline_origin").startsWith(InputWitness.FEEDS + "/")) {
            if (CUT.equals(Committed.header(record, "dateline_detail"))) {
                claims.cut();
            } else {
                claims.unknown(Committed.header(record, "dateline_origin") + ": "
                        + Committed.header(record, "dateline_reason"));
            }
        }
    }

    private static boolean isOfFeed(JsonNode article) {
        return InputWitness.FEEDS.equals(article.at("/sourcePosition/source").asText());
    }

    private static int version(JsonNode article) {
        return article.path("version").asInt();
    }

    private static String text(JsonNode article) {
        return article.at("/bodies/0/value").asText();
    }

    private static String id(JsonNode article) {
        String uri = article.path("uri").asText();
        return URLDecoder.decode(uri.substring(uri.indexOf('#') + 1), StandardCharsets.UTF_8);
    }
}
