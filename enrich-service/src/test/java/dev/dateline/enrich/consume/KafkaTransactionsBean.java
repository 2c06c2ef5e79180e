package dev.dateline.enrich.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.contract.event.HeaderNames;
import dev.dateline.transport.event.EventRecords;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.transactions.KafkaTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Passes articles on, a batch in a transaction, as SmallRye's documentation has it for exactly-once. */
@ApplicationScoped
class KafkaTransactionsBean {

    static final String IN = "articles-in";
    static final String OUT = "enriched-out";

    private final Gate gate = new Gate();
    private final AtomicInteger succeeded = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    @Inject
    @Channel(OUT)
    KafkaTransactions<byte[]> transactions;

    Gate gate() {
        return gate;
    }

    /** How many transactions were told to have succeeded. */
    int succeeded() {
        return succeeded.get();
    }

    /** How many were told to have failed. */
    int failed() {
        return failed.get();
    }

    @Incoming(IN)
    Uni<Void> passOn(KafkaRecordBatch<String, byte[]> batch) {
        Uni<Void> transaction = transactions.withTransaction(
                batch,
                emitter -> Uni.createFrom().completionStage(gate.arrive()).invoke(() -> {
                    for (KafkaRecord<String, byte[]> record : batch) {
                        emitter.send(result(record));
                    }
                }));
        return transaction.onItemOrFailure().invoke((done, failure) -> {
            var unused = failure == null ? succeeded.incrementAndGet() : failed.incrementAndGet();
        });
    }

    private static Message<byte[]> result(KafkaRecord<String, byte[]> record) {
        IncomingKafkaRecordMetadata<?, ?> consumed =
                record.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
        String origin = EventRecords.origin(consumed.getTopic(), consumed.getPartition(), consumed.getOffset());
        return Message.of(record.getPayload())
                .addMetadata(OutgoingKafkaRecordMetadata.builder()
                        .withKey(record.getKey())
                        .withPartition(consumed.getPartition())
                        .withHeaders(List.of(new RecordHeader(HeaderNames.ORIGIN, origin.getBytes(UTF_8))))
                        .build());
    }
}
