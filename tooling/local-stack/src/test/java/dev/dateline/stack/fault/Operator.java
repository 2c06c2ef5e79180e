package dev.dateline.stack.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;

/** Looks at a broker and changes it as its operator may. */
record Operator(String bootstrapServers) {

    /** Returns once a client has had no answer for so long. */
    void awaitNoAnswerFor(Duration time) throws Exception {
        String millis = Long.toString(time.toMillis());
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "request.timeout.ms",
                millis,
                "default.api.timeout.ms",
                millis))) {
            admin.describeCluster().nodes().get();
            throw new AssertionError("the broker answers");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }

    /** Returns once a transaction of that id is open. */
    void awaitTransaction(String transactionalId) throws Exception {
        try (Admin admin = admin()) {
            long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (!isInTransaction(admin, transactionalId)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("no transaction of " + transactionalId + " was seen");
                }
            }
        }
    }

    /** Whether a transaction of that id is open. */
    boolean isInTransaction(String transactionalId) throws Exception {
        try (Admin admin = admin()) {
            return isInTransaction(admin, transactionalId);
        }
    }

    private static boolean isInTransaction(Admin admin, String transactionalId) throws Exception {
        return admin.describeTransactions(List.of(transactionalId))
                        .description(transactionalId)
                        .get()
                        .state()
                == TransactionState.ONGOING;
    }

    /** Sets a topic's configuration. */
    void set(String topic, String key, String value) throws Exception {
        try (Admin admin = admin()) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, topic),
                            List.of(new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    /** Produces a record as anybody may. */
    void produce(String topic, int partition, String key, String value, String type) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringSerializer(),
                new StringSerializer())) {
            ProducerRecord<String, String> record = new ProducerRecord<>(topic, partition, key, value);
            record.headers().add("ce_type", type.getBytes(UTF_8));
            producer.send(record).get();
        }
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }
}
