package dev.dateline.enrich.consume;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer whose commit is given up behind a gate, and after that, as Kafka's does it, refuses to abort. */
final class UnansweredProducer extends KafkaProducer<String, byte[]> {

    private final Gate gate;

    /** With that configuration and that transactional id. */
    UnansweredProducer(Map<String, Object> config, String id, Gate gate) {
        super(withId(config, id), new StringSerializer(), new ByteArraySerializer());
        this.gate = gate;
    }

    private static Map<String, Object> withId(Map<String, Object> config, String id) {
        Map<String, Object> own = new HashMap<>(config);
        own.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
        return own;
    }

    @Override
    public void commitTransaction() {
        flush();
        gate.arrive().toCompletableFuture().join();
        throw new TimeoutException("no answer to the commit");
    }

    @Override
    public void abortTransaction() {
        throw new IllegalStateException("a commit is pending");
    }
}
