package dev.dateline.broker;

import java.util.Map;
import java.util.TreeMap;

/** Kafka's settings for one small broker that is its own controller and keeps everything once. */
final class BrokerSettings {

    private static final int NODE = 1;
    private static final int RECORD_BYTES = 8 << 20;
    private static final int BATCH_OVERHEAD_BYTES = 64 << 10;

    private BrokerSettings() {}

    static Map<String, String> of(BrokerOptions options, String dataFolder, int port, int controllerPort) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("log.dirs", dataFolder);
        addRoles(settings, port, controllerPort);
        addTopics(settings);
        addInternalTopics(settings);
        addThreads(settings);
        settings.putAll(options.properties());
        return settings;
    }

    private static void addRoles(Map<String, String> settings, int port, int controllerPort) {
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        // A killed broker may register again only when its old session is over: 9 s by default.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
    }

    private static void addTopics(Map<String, String> settings) {
        settings.put("auto.create.topics.enable", "false");
        // A batch is a little larger than the records in it.
        settings.put("message.max.bytes", Integer.toString(RECORD_BYTES + BATCH_OVERHEAD_BYTES));
        settings.put("replica.fetch.max.bytes", Integer.toString(RECORD_BYTES + BATCH_OVERHEAD_BYTES));
        settings.put("log.segment.bytes", Integer.toString(64 << 20));
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20));
    }

    private static void addInternalTopics(Map<String, String> settings) {
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("offsets.topic.segment.bytes", Integer.toString(4 << 20));
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "3");
        settings.put("transaction.state.log.segment.bytes", Integer.toString(4 << 20));
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        // Whoever waits for a transaction past its timeout waits for this too.
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
        // A transaction that begins while the markers of the last are being written waits so long: 20 ms by default.
        settings.put("add.partitions.to.txn.retry.backoff.ms", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
    }

    private static void addThreads(Map<String, String> settings) {
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "2");
    }
}
