package dev.dateline.transport.metrics;

import dev.dateline.transport.transaction.ClientListener;
import dev.dateline.transport.transaction.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** What a service does with Kafka: its transactions, what they hold by topic, whether the broker answers, and Kafka's own clients. */
public final class KafkaMetrics implements ClientListener {

    private final MeterRegistry registry;
    private final Map<String, Counter> records = new HashMap<>();
    private final Map<String, Counter> bytes = new HashMap<>();
    private final Map<Boolean, Timer> transactions = new HashMap<>();

    /** Of a service that writes to these topics. */
    public KafkaMetrics(MeterRegistry registry, List<String> topics) {
        this.registry = registry;
        for (String topic : topics) {
            records.put(topic, counter("dateline.written.records", "Records committed", null, topic));
            bytes.put(topic, counter("dateline.written", "Bytes of the values of records committed", "bytes", topic));
        }
        for (boolean committed : new boolean[] {true, false}) {
            transactions.put(
                    committed,
                    Buckets.timer(
                            registry,
                            "dateline.transaction",
                            "Time from the beginning of a transaction to its end",
                            "outcome",
                            committed ? "committed" : "failed"));
        }
    }

    private Counter counter(String name, String description, @Nullable String unit, String topic) {
        return Counter.builder(name)
                .description(description)
                .baseUnit(unit)
                .tag("topic", topic)
                .register(registry);
    }

    /** Shows whether the broker answers. */
    public void watch(BooleanSupplier answers) {
        Gauge.builder("dateline.broker.up", answers, each -> each.getAsBoolean() ? 1 : 0)
                .description("Whether the broker answered at the last look")
                .strongReference(true)
                .register(registry);
    }

    /** Tells which build this is. */
    public void build(Build build) {
        Gauge.builder("dateline.build.info", () -> 1)
                .description("The build, by its labels")
                .tag("version", build.version())
                .tag("commit", build.commit())
                .tag("java", Runtime.version().toString())
                .register(registry);
    }

    @Override
    public Runnable opened(Producer<?, ?> producer) {
        return bound(new KafkaClientMetrics(producer));
    }

    @Override
    public Runnable opened(Consumer<?, ?> consumer) {
        return bound(new KafkaClientMetrics(consumer));
    }

    @Override
    public void opened(Admin admin) {
        if (admin instanceof AdminClient client) {
            var unused = bound(new KafkaClientMetrics(client));
        }
    }

    private Runnable bound(KafkaClientMetrics metrics) {
        metrics.bindTo(registry);
        return metrics::close;
    }

    @Override
    public void transaction(Outcome outcome, Duration took, List<ProducerRecord<String, byte[]>> written) {
        boolean committed = outcome instanceof Outcome.Committed;
        transactions.get(committed).record(took);
        if (committed) {
            written.forEach(this::count);
        }
    }

    private void count(ProducerRecord<String, byte[]> record) {
        Counter ofTopic = records.get(record.topic());
        if (ofTopic != null) {
            ofTopic.increment();
            bytes.get(record.topic()).increment(record.value() == null ? 0 : record.value().length);
        }
    }
}
