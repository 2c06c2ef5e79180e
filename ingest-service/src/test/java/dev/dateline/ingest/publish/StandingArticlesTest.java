package dev.dateline.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.ArticleVersion;
import dev.dateline.contract.position.FeedCursor;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.ingest.position.Positions;
import dev.dateline.ingest.restore.Known;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.Kept;
import dev.dateline.ingest.source.PulledBatch;
import dev.dateline.ingest.version.VersionIndex;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.trace.Tracing;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article that stands in its feed for months stays remembered, by a clock that the test sets. */
class StandingArticlesTest {

    private static final Instant START = Instant.parse("2026-03-10T12:00:00Z");
    private static final Duration TIME_TO_LIVE = Duration.ofDays(30);

    private final TopicsConfig topics =
            new SmallRyeConfigBuilder().withMapping(TopicsConfig.class).build().getConfigMapping(TopicsConfig.class);
    private final Publisher publisher =
            new Publisher(topics, 0, new Known(new Positions(), new VersionIndex(30)), Tracing.off());
    private final List<Instant> written = new ArrayList<>();
    private final List<ArticleVersion> versions = new ArrayList<>();

    private void publish(Instant now, List<Item> items, List<Kept> kept) {
        FeedCursor cursor = FeedCursor.of(
                "https://a.example/f", List.of(), now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC));
        Batch batch = new Batch("web", List.of(DocumentSlice.standing("https://a.example/f", cursor, items, kept)));
        publisher.prepare(new PulledBatch(0, batch), 0, now).records().stream()
                .filter(record -> record.topic().equals(topics.versions()))
                .forEach(record -> {
                    written.add(now);
                    versions.add(read(record.value()));
                });
    }

    private static ArticleVersion read(byte[] value) {
        try {
            return ArticleJson.read(value, ArticleVersion.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isWrittenAnewBeforeItsTimeToLiveRunsOutAndAChangeIsItsNextVersion() {
        Draft draft = (Draft) ScriptedSource.draft(1, "one");
        publish(START, List.of(draft), List.of());
        Instant now = START;
        for (int week = 1; week <= 30; week++) {
            now = START.plus(Duration.ofDays(8L * week));
            publish(now, List.of(), List.of(new Kept(draft.uri(), draft.contentSha256())));
        }
        publish(now, List.of(ScriptedSource.draft(1, "two")), List.of());

        for (int i = 1; i < written.size(); i++) {
            assertThat(Duration.between(written.get(i - 1), written.get(i))).isLessThan(TIME_TO_LIVE);
        }
        assertThat(written).hasSizeBetween(15, 20);
        assertThat(versions.subList(0, versions.size() - 1))
                .containsOnly(new ArticleVersion(draft.uri(), 1, draft.contentSha256()));
        assertThat(versions.get(versions.size() - 1).version()).isEqualTo(2);
    }

    @Test
    void oneThatIsSeenAgainAsItWasIsTooAndOneThatIsNotKnownIsNot() {
        Draft draft = (Draft) ScriptedSource.draft(1, "one");
        publish(START, List.of(draft), List.of());
        publish(
                START.plus(Duration.ofDays(20)),
                List.of(draft),
                List.of(new Kept("dateline://web/x#y", "0".repeat(64))));

        assertThat(versions).hasSize(2).containsOnly(new ArticleVersion(draft.uri(), 1, draft.contentSha256()));
    }
}
