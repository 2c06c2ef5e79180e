package dev.dateline.ingest.plug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FeedCursor;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.formats.Formats;
import dev.dateline.ingest.config.IngestConfig;
import dev.dateline.ingest.config.SourceKinds;
import dev.dateline.ingest.publish.IngestFixture;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceState;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A format and a kind of source from outside the main code, registered by a line each, side by side with a folder: as feeds
 * and whatever comes next are to be added.
 */
class PlugsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final BoardSource boards = new BoardSource();

    private List<SourceFactory> sources() {
        Formats formats = Formats.standard().with(new CardFormat());
        IngestConfig config = new SmallRyeConfigBuilder()
                .withMapping(IngestConfig.class)
                .withDefaultValue("ingest.seeds.folder", folder.toString())
                .withDefaultValue("ingest.seeds.settle", "PT0.05S")
                .withDefaultValue("ingest.sources.notes.kind", "board")
                .build()
                .getConfigMapping(IngestConfig.class);
        return SourceKinds.standard(formats, config.http(), Clock.systemUTC())
                .with(boards)
                .sources(config);
    }

    @Test
    void readsAFormatAndASourceThatItNeverHeardOf() throws Exception {
        Files.writeString(folder.resolve("a.cards"), "1 | Rain in Ghent | It rained.\nno card\n2 | Sun | It shone.\n");
        boards.pin("notes", "buy milk");
        try (IngestFixture fixture = new IngestFixture()) {
            IngestFixture.Running run = fixture.start(sources());
            run.awaitRead(4);

            assertThat(fixture.committed(fixture.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .containsExactlyInAnyOrder(
                            "dateline://seeds/a.cards#1",
                            "dateline://seeds/a.cards#2",
                            "dateline://notes/notes#buy milk");
            assertThat(fixture.committed(fixture.topics.rejected())).hasSize(1);
        }
    }

    @Test
    void bothGoOnWhereTheyWereCommittedWhenKilledAgainAndAgain() throws Exception {
        Path log = Files.createFile(folder.resolve("log.ndjson"));
        try (IngestFixture fixture = new IngestFixture()) {
            for (int round = 0; round < 3; round++) {
                IngestFixture.Running run = fixture.start(sources());
                for (int i = 0; i < 4; i++) {
                    boards.pin("notes", "note " + round + i);
                    Files.writeString(log, line(round * 4 + i), StandardOpenOption.APPEND);
                }
                run.awaitRead(8L * (round + 1));
                fixture.kill(run);
            }

            assertThat(fixture.committed(fixture.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .hasSize(24)
                    .doesNotHaveDuplicates();
            Map<String, DocumentPosition> positions = positions(fixture);
            assertThat(((FileCursor) positions.get("log.ndjson").cursor()).byteOffset())
                    .isEqualTo(Files.size(log));
            assertThat(((FeedCursor)
                                    positions.get("https://board.example/notes").cursor())
                            .entries())
                    .containsExactly("note 13", "note 20", "note 21", "note 22", "note 23");
            assertThat(positions.values())
                    .allSatisfy(position ->
                            assertThat(position.ledger().published()).isEqualTo(12));
        }
    }

    @Test
    void oneThatFailsHoldsUpNoOtherAndIsReadAgainLater() throws Exception {
        boards.breakDown(true);
        boards.pin("notes", "late");
        Files.writeString(folder.resolve("a.cards"), "1 | Rain | It rained.\n");
        try (IngestFixture fixture = new IngestFixture()) {
            IngestFixture.Running run = fixture.start(sources());
            run.awaitRead(1);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                            run.work().status().sources().get("notes"))
                    .isInstanceOfSatisfying(SourceState.Failed.class, failed -> assertThat(failed.detail())
                            .contains("fell off the wall")));

            boards.breakDown(false);

            run.awaitRead(2);
        }
    }

    private static String line(int id) {
        return "{\"id\":\"" + id + "\",\"body\":\"It rained.\"}\n";
    }

    private static Map<String, DocumentPosition> positions(IngestFixture fixture) {
        Map<String, DocumentPosition> positions = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : fixture.committed(fixture.topics.positions())) {
            if (record.key().indexOf('/') > 0) {
                DocumentPosition position = position(record);
                positions.put(position.document(), position);
            }
        }
        return positions;
    }

    private static DocumentPosition position(ConsumerRecord<String, byte[]> record) {
        try {
            return ArticleJson.read(record.value(), DocumentPosition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
