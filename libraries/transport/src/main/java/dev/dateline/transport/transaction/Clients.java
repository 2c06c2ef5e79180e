package dev.dateline.transport.transaction;

import dev.dateline.connection.ClientSettings;
import dev.dateline.connection.SettingsCheck;
import dev.dateline.connection.WrongSetting;
import dev.dateline.contract.event.Limits;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;

/**
 * Makes Kafka clients with the settings that exactly-once needs.
 *
 * <p>Values pass as bytes. A client's constructor fails where no bootstrap address resolves, which may pass later.
 */
public final class Clients {

    /** The broker ends a transaction that is open for longer. */
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(15);
    /** The group gives up a member that is silent for longer. */
    private static final Duration SESSION_TIMEOUT = Duration.ofSeconds(10);

    private static final Duration BLOCK = Duration.ofSeconds(15);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration ADMIN_TIMEOUT = Duration.ofSeconds(3);
    private static final int BATCH_RECORDS = 100;
    private static final int READ_RECORDS = 1_000;

    private final Map<String, Object> common;
    private final ClientListener listener;

    /**
     * The common configuration holds at least {@code bootstrap.servers}, in Kafka's own keys. It is stronger than what is
     * set here, but for what exactly-once rests on.
     */
    public Clients(Map<String, Object> common) {
        this(common, ClientListener.NONE);
    }

    /** The same, heard of by that listener. */
    public Clients(Map<String, Object> common, ClientListener listener) {
        this.common = Map.copyOf(common);
        this.listener = listener;
    }

    /** What of the common configuration no client can be made with, if anything. */
    public Optional<WrongSetting> wrongSetting() {
        return new SettingsCheck(settings())
                .first(List.of(
                        given -> new Clients(given.values()).admin(),
                        given -> new Clients(given.values()).member("check", "check"),
                        given -> new Clients(given.values()).producer("check")));
    }

    private ClientSettings settings() {
        return new ClientSettings(common);
    }

    /** Transactions under that id; no producer is open yet. */
    public Transactions transactions(String transactionalId) {
        return new Transactions(transactionalId, () -> producer(transactionalId), listener);
    }

    private KafkaProducer<String, byte[]> producer(String transactionalId) {
        Map<String, Object> config = producerConfig();
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
        config.putIfAbsent(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) TRANSACTION_TIMEOUT.toMillis());
        return new HeardProducer(config, listener);
    }

    /** An idempotent producer's configuration. */
    public Map<String, Object> producerConfig() {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 << 10);
        // The broker refuses what begins while it still writes the markers of the transaction before.
        config.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 10L);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK.toMillis());
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) REQUEST_TIMEOUT.toMillis());
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) BLOCK.toMillis());
        backOff(config);
        config.putAll(common);
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Limits.RECORD_BYTES);
        return config;
    }

    /** A consumer that reads committed records of partitions it is told, from where it is told. */
    public KafkaConsumer<String, byte[]> reader() {
        return consumer(consumerConfig(READ_RECORDS));
    }

    /** The same, which also knows what that group has committed; it is no member of it. */
    public KafkaConsumer<String, byte[]> reader(String group) {
        Map<String, Object> config = consumerConfig(READ_RECORDS);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        return consumer(config);
    }

    /** A static member of a group that reads committed records, bounded in bytes. */
    public KafkaConsumer<String, byte[]> member(String group, String instance) {
        Map<String, Object> config = consumerConfig(BATCH_RECORDS);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, instance);
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        config.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) SESSION_TIMEOUT.toMillis());
        config.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1000);
        return consumer(config);
    }

    /** The same, where a look at the brokers' addresses tells nothing against it; fails with what it tells. */
    public Admin fittingAdmin() {
        settings().objection(ADMIN_TIMEOUT).ifPresent(objection -> {
            throw new KafkaException(objection);
        });
        Admin admin = admin();
        listener.opened(admin);
        return admin;
    }

    /** An admin client that gives up soon. */
    public Admin admin() {
        Map<String, Object> config = new HashMap<>(common);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ADMIN_TIMEOUT.toMillis());
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ADMIN_TIMEOUT.toMillis());
        backOff(config);
        return Admin.create(config);
    }

    private Map<String, Object> consumerConfig(int pollRecords) {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, pollRecords);
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 << 20);
        config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1 << 20);
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) REQUEST_TIMEOUT.toMillis());
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) BLOCK.toMillis());
        backOff(config);
        config.putAll(common);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return config;
    }

    private KafkaConsumer<String, byte[]> consumer(Map<String, Object> config) {
        return new HeardConsumer(config, listener);
    }

    private static void backOff(Map<String, Object> config) {
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100L);
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L);
    }
}
