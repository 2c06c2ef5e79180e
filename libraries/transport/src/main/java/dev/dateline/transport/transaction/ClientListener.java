package dev.dateline.transport.transaction;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Is told of clients and of what they commit, by whichever thread does it. */
public interface ClientListener {

    /** Hears nothing. */
    ClientListener NONE = new ClientListener() {};

    /** A producer was opened; what is returned is run before it is closed. */
    default Runnable opened(Producer<?, ?> producer) {
        return () -> {};
    }

    /** A consumer was opened; what is returned is run before it is closed. */
    default Runnable opened(Consumer<?, ?> consumer) {
        return () -> {};
    }

    /** An admin client was opened, for as long as the process runs. */
    default void opened(Admin admin) {}

    /** A transaction with these records took that long, from its beginning to its end. */
    default void transaction(Outcome outcome, Duration took, List<ProducerRecord<String, byte[]>> records) {}
}
