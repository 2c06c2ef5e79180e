package dev.dateline.transport.transaction;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer that a listener hears of. */
final class HeardProducer extends KafkaProducer<String, byte[]> {

    private final Runnable closing;

    HeardProducer(Map<String, Object> config, ClientListener listener) {
        super(config, new StringSerializer(), new ByteArraySerializer());
        closing = listener.opened(this);
    }

    @Override
    public void close() {
        closing.run();
        super.close();
    }

    @Override
    public void close(Duration timeout) {
        // Kafka's constructor calls it where it fails.
        if (closing != null) {
            closing.run();
        }
        super.close(timeout);
    }
}
