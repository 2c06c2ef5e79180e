package dev.dateline.torture;

import dev.dateline.torture.fault.Killed;
import dev.dateline.torture.feed.Asked;
import dev.dateline.torture.feed.FeedChanges;
import dev.dateline.torture.feed.FeedServer;
import dev.dateline.torture.feed.FeedSite;
import dev.dateline.torture.feed.Manner;
import dev.dateline.torture.plan.Kind;
import dev.dateline.torture.witness.FeedWitness;
import dev.dateline.torture.witness.GentlenessWitness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The feeds of a run: served badly and changed, and then held against what came of them. Used by one thread. */
public final class FeedRun implements AutoCloseable {

    private static final int ENTRIES = 8;
    private static final int FEEDS_OF_A_HOST = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration SHORTEST = Duration.ofMillis(700);
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(200);

    private final FeedSite site;
    private final FeedServer server;
    private final Path list;
    private @Nullable FeedChanges changes;

    /**
     * That many feeds, served from now on.
     *
     * @param seed what they hold and how they change depends on
     * @param list the file that they are listed in
     */
    public FeedRun(int feeds, long seed, Path list) throws IOException {
        site = new FeedSite(feeds, ENTRIES, (feeds + FEEDS_OF_A_HOST - 1) / FEEDS_OF_A_HOST, seed);
        server = new FeedServer(site, false);
        this.list = server.writeList(list);
    }

    /** Where they are listed, as OPML. */
    public Path list() {
        return list;
    }

    /** The settings of an ingest that may ask this machine, and asks often. */
    public Map<String, String> settings() {
        return Map.of(
                "INGEST_HTTP_ALLOW", "127.0.0.0/8",
                "INGEST_HTTP_PAUSE", PAUSE.toString(),
                "INGEST_SOURCES_FEEDS_VISITS_SHORTEST", SHORTEST.toString(),
                "INGEST_SOURCES_FEEDS_VISITS_LONGEST", LONGEST.toString(),
                "INGEST_SOURCES_FEEDS_PAGES", "false");
    }

    void begin() {
        changes = FeedChanges.begin(site, BETWEEN_CHANGES);
    }

    /** Nothing changes any more, and all is answered as it should be. */
    void calm() {
        if (changes != null) {
            changes.close();
        }
        server.calm();
    }

    /** The feeds that are not read to what they are now, where the tags of those that were read are these. */
    Optional<String> unread(Map<String, String> tags) {
        List<String> unread = site.feeds().stream()
                .filter(feed -> !feed.now().tag().equals(tags.get(server.address(feed))))
                .map(server::address)
                .sorted()
                .toList();
        return unread.isEmpty()
                ? Optional.empty()
                : Optional.of(unread.size() + " feeds are not read to their end, the first " + unread.get(0));
    }

    FeedReport report(String bootstrapServers, List<Killed> kills) {
        List<Instant> ofIngest = kills.stream()
                .filter(kill -> kill.kind() == Kind.INGEST)
                .map(Killed::at)
                .toList();
        List<Asked> asked = server.log().all();
        Map<Manner, Integer> answers = new EnumMap<>(Manner.class);
        asked.forEach(each -> answers.merge(each.manner(), 1, Integer::sum));
        FeedWitness witness = new FeedWitness(bootstrapServers, site);
        return new FeedReport(
                site.feeds().size(),
                answers,
                (int) ofIngest.stream()
                        .filter(kill -> asked.stream()
                                .anyMatch(each -> each.at().isBefore(kill)
                                        && each.answered().isAfter(kill)))
                        .count(),
                witness.of("news.articles"),
                witness.of("news.articles.enriched"),
                new GentlenessWitness(asked, server.log().mostAtATime(), PAUSE, ofIngest).run(witness));
    }

    @Override
    public void close() {
        calm();
        server.close();
    }
}
