package dev.dateline.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedDocumentIT {

    @TempDir
    private Path temp;

    @Test
    void movesThePositionWithItsCountsAndEndsTheOldOneOverARestart() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("moved"));
        Files.writeString(folder.resolve("a.ndjson"), line("1") + line("2") + "{oops\n");
        try (IngestFixture fixture = new IngestFixture()) {
            IngestFixture.Running first = fixture.start(IngestFixture.folder("moved", folder));
            first.awaitRead(3);
            fixture.stop(first);
            Files.writeString(folder.resolve("a.ndjson"), line("1") + line("2") + "{oops\n" + line("3"));
            Files.move(folder.resolve("a.ndjson"), folder.resolve("b.ndjson"));

            IngestFixture.Running second = fixture.start(IngestFixture.folder("moved", folder));
            second.awaitRead(4);
            fixture.stop(second);
            IngestFixture.Running third = fixture.start(IngestFixture.folder("moved", folder));
            third.awaitRead(4);

            assertThat(fixture.committed(fixture.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .containsExactlyInAnyOrder(
                            "dateline://moved/a.ndjson#1",
                            "dateline://moved/a.ndjson#2",
                            "dateline://moved/b.ndjson#3");
            assertThat(positions(fixture)).containsOnlyKeys("moved/b.ndjson");
            Ledger ledger = positions(fixture).get("moved/b.ndjson").ledger();
            assertThat(ledger.published()).isEqualTo(3);
            assertThat(ledger.rejectedTotal()).isEqualTo(1);
        }
    }

    /** As a reader of the compacted topic has them. */
    private static Map<String, DocumentPosition> positions(IngestFixture fixture) {
        Map<String, DocumentPosition> positions = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : fixture.committed(fixture.topics.positions())) {
            if (record.value() == null) {
                positions.remove(record.key());
            } else if (record.key().startsWith("moved/")) {
                positions.put(record.key(), read(record));
            }
        }
        return positions;
    }

    private static DocumentPosition read(ConsumerRecord<String, byte[]> record) {
        try {
            return ArticleJson.read(record.value(), DocumentPosition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String id) {
        return "{\"id\":\"" + id + "\",\"headline\":\"h\",\"body\":\"body " + id + "\"}\n";
    }
}
