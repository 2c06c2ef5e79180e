package dev.dateline.wire.consume;

import dev.dateline.wire.index.Position;
import dev.dateline.wire.index.TopicRecord;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The channel of enriched articles; a batch is acknowledged once the index has committed it, or is being closed. Where reading goes on
 * from is the index's to say, not what was acknowledged.
 */
@ApplicationScoped
public class EnrichedIn {

    /** The channel's name. */
    public static final String CHANNEL = "enriched-in";

    private final Indexing indexing;

    EnrichedIn(Indexing indexing) {
        this.indexing = indexing;
    }

    @Incoming(CHANNEL)
    @Blocking
    @Acknowledgment(Acknowledgment.Strategy.POST_PROCESSING)
    void take(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        List<TopicRecord> batch = new ArrayList<>(records.count());
        records.forEach(record -> batch.add(new TopicRecord(
                new Position(record.partition(), record.offset()),
                record.value() == null ? new byte[0] : record.value())));
        indexing.take(batch);
    }
}
