package dev.dateline.ingest.publish;

import dev.dateline.contract.event.EventType;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.Owner;
import dev.dateline.transport.event.Event;
import dev.dateline.transport.event.EventRecords;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The record by which a run makes itself known as the owner of its transactional id. */
final class OwnerRecord {

    private OwnerRecord() {}

    static ProducerRecord<String, byte[]> of(String topic, Owner owner, Instant now) {
        Event event = Event.json(
                EventType.INGEST_OWNER,
                owner.transactionalId() + "#" + owner.runId(),
                EventRecords.source(owner.transactionalId()),
                owner.transactionalId(),
                Publisher.time(now),
                ArticleJson.write(owner));
        return EventRecords.record(topic, null, Owner.key(owner.transactionalId()), event, Map.of());
    }
}
