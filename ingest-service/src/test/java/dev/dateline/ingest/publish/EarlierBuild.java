package dev.dateline.ingest.publish;

import dev.dateline.contract.event.EventType;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.ArticleVersion;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.position.Ledger;
import dev.dateline.formats.item.Draft;
import dev.dateline.transport.event.Event;
import dev.dateline.transport.event.EventRecords;
import dev.dateline.transport.transaction.Outcome;
import dev.dateline.transport.transaction.Transactions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What a build before the shares left: positions and versions where their own keys fell. */
final class EarlierBuild {

    private EarlierBuild() {}

    /** Writes that the script was read so far, each of its items once. */
    static void write(IngestFixture fixture, int items) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            Draft draft = (Draft) ScriptedSource.draft(i, "first");
            ArticleVersion version = new ArticleVersion(draft.uri(), 1, draft.contentSha256());
            records.add(record(
                    fixture.topics.versions(), EventType.ARTICLE_VERSION, version.uri(), ArticleJson.write(version)));
        }
        DocumentPosition position = new DocumentPosition(
                ScriptedSource.ID,
                ScriptedSource.DOCUMENT,
                new FileCursor(1, items, items, false, items, "0".repeat(64)),
                new Ledger(items, 0, Map.of()));
        records.add(record(
                fixture.topics.positions(), EventType.SOURCE_POSITION, position.key(), ArticleJson.write(position)));
        try (Transactions transactions = fixture.patient.transactions("earlier")) {
            transactions.init();
            if (transactions.commit(records) instanceof Outcome.Failed failed) {
                throw new IllegalStateException(failed.toString(), failed.cause());
            }
        }
    }

    private static ProducerRecord<String, byte[]> record(String topic, EventType type, String key, byte[] value) {
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        Event event = Event.json(type, key, EventRecords.source(ScriptedSource.ID), key, now, value);
        return EventRecords.record(topic, null, key, event, Map.of());
    }
}
