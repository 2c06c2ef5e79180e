package dev.dateline.transport.transaction;

import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A consumer that a listener hears of. */
final class HeardConsumer extends KafkaConsumer<String, byte[]> {

    private final Runnable closing;

    HeardConsumer(Map<String, Object> config, ClientListener listener) {
        super(config, new StringDeserializer(), new ByteArrayDeserializer());
        closing = listener.opened(this);
    }

    @Override
    public void close() {
        closing.run();
        super.close();
    }

    @Override
    public void close(CloseOptions options) {
        closing.run();
        super.close(options);
    }
}
