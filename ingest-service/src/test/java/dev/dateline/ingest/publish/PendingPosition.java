package dev.dateline.ingest.publish;

import dev.dateline.contract.event.EventType;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.position.Ledger;
import dev.dateline.ingest.restore.Dealing;
import dev.dateline.transport.event.Event;
import dev.dateline.transport.event.EventRecords;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A member's transaction that has read the script to somewhere; the group has accepted it, and it has not ended. */
final class PendingPosition implements AutoCloseable {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2025-01-06T09:30:00Z");

    private final KafkaProducer<String, byte[]> producer;

    private PendingPosition(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** The member gives its place up once the transaction is under way. */
    static PendingPosition of(IngestFixture fixture, int read) {
        Map<String, Object> config = new HashMap<>(fixture.clients.producerConfig());
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, fixture.name + "-pending");
        KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
        return PassingMember.of(fixture, group -> {
            send(producer, fixture, read, group);
            return new PendingPosition(producer);
        });
    }

    private static void send(
            KafkaProducer<String, byte[]> producer, IngestFixture fixture, int read, ConsumerGroupMetadata group) {
        Dealing dealing = new Dealing(fixture.topics.partitions(), List.of(ScriptedSource.of(List.of())));
        int share = IntStream.range(0, fixture.topics.partitions())
                .filter(each -> dealing.share(each).has(ScriptedSource.ID))
                .findFirst()
                .orElseThrow();
        producer.beginTransaction();
        Future<RecordMetadata> sent = producer.send(position(fixture.topics.positions(), share, read));
        producer.flush();
        producer.sendOffsetsToTransaction(
                Map.of(new TopicPartition(fixture.topics.positions(), share), new OffsetAndMetadata(offset(sent) + 1)),
                group);
    }

    private static long offset(Future<RecordMetadata> sent) {
        try {
            return sent.get().offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, byte[]> position(String topic, int share, int read) {
        DocumentPosition position = new DocumentPosition(
                ScriptedSource.ID,
                ScriptedSource.DOCUMENT,
                new FileCursor(1, read, read, false, read, "0".repeat(64)),
                new Ledger(read, 0, Map.of()));
        Event event = Event.json(
                EventType.SOURCE_POSITION,
                position.key(),
                EventRecords.source(ScriptedSource.ID),
                position.document(),
                NOW,
                ArticleJson.write(position));
        return EventRecords.record(topic, share, position.key(), event, Map.of());
    }

    void commit() {
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
