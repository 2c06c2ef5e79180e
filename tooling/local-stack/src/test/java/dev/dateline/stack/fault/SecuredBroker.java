package dev.dateline.stack.fault;

import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.KafkaBroker;
import dev.dateline.broker.process.LoopbackPorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** A broker that lets nobody in without a login or a certificate, and nobody do more than docs/kafka.md says. */
final class SecuredBroker implements AutoCloseable {

    /** How a client gets in. */
    enum Way {
        /** A password, without TLS. */
        SCRAM("SASL_PLAINTEXT"),
        /** A password, with TLS. */
        SCRAM_TLS("SASL_SSL"),
        /** TLS alone: who comes is nobody by name. */
        TLS("SSL"),
        /** A certificate. */
        MUTUAL_TLS("SSL");

        private final String protocol;

        Way(String protocol) {
            this.protocol = protocol;
        }
    }

    static final String PASSWORD = "s3cret-of-";

    private static final String ADMIN = "admin";
    private static final List<String> USERS = List.of("ingest", "enrich", "reader");
    private static final Pattern RIGHT =
            Pattern.compile("\\| (\\w+) \\| (topic|group|transactional id) \\| `([^`]+)` \\| ([A-Z ]+) \\|");

    private final Map<Way, Integer> ports = new EnumMap<>(Way.class);
    private final int inside = LoopbackPorts.free();
    private final KeyStores keys;
    private final KafkaBroker broker;

    SecuredBroker(Path folder) throws IOException, InterruptedException {
        keys = new KeyStores(Files.createDirectories(folder.resolve("keys")));
        for (Way way : Way.values()) {
            ports.put(way, LoopbackPorts.free());
        }
        broker = KafkaBroker.start(
                options(BrokerOptions.in(folder.resolve("broker")).withPort(inside)));
    }

    private BrokerOptions options(BrokerOptions plain) throws IOException, InterruptedException {
        int controller = LoopbackPorts.free();
        Map<String, String> settings = new LinkedHashMap<>();
        String listeners = ports.entrySet().stream()
                .map(each -> each.getKey() + "://127.0.0.1:" + each.getValue())
                .collect(Collectors.joining(","));
        settings.put(
                "listeners",
                "INSIDE://127.0.0.1:" + inside + ",CONTROLLER://127.0.0.1:" + controller + "," + listeners);
        settings.put("advertised.listeners", "INSIDE://127.0.0.1:" + inside + "," + listeners);
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        settings.put("inter.broker.listener.name", "INSIDE");
        settings.put(
                "listener.security.protocol.map",
                "INSIDE:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT,"
                        + ports.keySet().stream()
                                .map(way -> way + ":" + way.protocol)
                                .collect(Collectors.joining(",")));
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        settings.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        for (String each : List.of("inside", "controller")) {
            settings.put("listener.name." + each + ".sasl.enabled.mechanisms", "PLAIN");
            settings.put(
                    "listener.name." + each + ".plain.sasl.jaas.config",
                    plainLogin() + " user_admin=\"" + PASSWORD + ADMIN + "\";");
        }
        for (String each : List.of("scram", "scram_tls")) {
            settings.put(
                    "listener.name." + each + ".scram-sha-512.sasl.jaas.config",
                    "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        }
        settings.put("ssl.keystore.location", keys.key("broker").toString());
        settings.put("ssl.keystore.password", KeyStores.PASSWORD);
        settings.put("ssl.truststore.location", keys.trusting("broker", USERS).toString());
        settings.put("ssl.truststore.password", KeyStores.PASSWORD);
        settings.put("listener.name.mutual_tls.ssl.client.auth", "required");
        settings.put("listener.name.mutual_tls.ssl.principal.mapping.rules", "RULE:^CN=(.*?)$/$1/");
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("super.users", "User:" + ADMIN);
        BrokerOptions options = plain;
        for (Map.Entry<String, String> each : settings.entrySet()) {
            options = options.with(each.getKey(), each.getValue());
        }
        return options;
    }

    private static String plainLogin() {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + ADMIN + "\" password=\""
                + PASSWORD + ADMIN + "\"";
    }

    String bootstrapServers(Way way) {
        return "127.0.0.1:" + ports.get(way);
    }

    /** What a client of that user needs, by Kafka's keys, with where the broker is. */
    Map<String, String> settings(Way way, String user) throws IOException, InterruptedException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("bootstrap.servers", bootstrapServers(way));
        settings.put("security.protocol", way.protocol);
        if (way.protocol.startsWith("SASL")) {
            settings.put("sasl.mechanism", "SCRAM-SHA-512");
            settings.put("sasl.jaas.config", login(user, PASSWORD + user));
        }
        if (way.protocol.endsWith("SSL")) {
            Path trust = keys.folder().resolve("client.trust.p12");
            settings.put(
                    "ssl.truststore.location",
                    (Files.exists(trust) ? trust : keys.trusting("client", List.of("broker"))).toString());
            settings.put("ssl.truststore.password", KeyStores.PASSWORD);
        }
        if (way == Way.MUTUAL_TLS) {
            settings.put("ssl.keystore.location", keys.key(user).toString());
            settings.put("ssl.keystore.password", KeyStores.PASSWORD);
        }
        return settings;
    }

    static String login(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }

    /** Makes the users, and gives them the rights of the document; on TLS alone everybody is one user, with all of them. */
    void admit(Path document) throws Exception {
        List<AclBinding> rights = new ArrayList<>();
        Matcher matcher = RIGHT.matcher(Files.readString(document));
        while (matcher.find()) {
            for (String operation : matcher.group(4).split(" ", -1)) {
                for (String user : List.of(matcher.group(1), "ANONYMOUS")) {
                    rights.add(right(user, matcher.group(2), matcher.group(3), operation));
                }
            }
        }
        if (rights.size() < 40) {
            throw new IllegalStateException("the document has no more than " + rights);
        }
        try (Admin admin = admin()) {
            for (String user : USERS) {
                admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                                user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), PASSWORD + user)))
                        .all()
                        .get();
            }
            admin.createAcls(rights).all().get();
        }
    }

    /** Takes a right away that {@link #admit} gave. */
    void forbid(String user, String kind, String name, String operation) throws Exception {
        try (Admin admin = admin()) {
            admin.deleteAcls(List.of(right(user, kind, name, operation).toFilter()))
                    .all()
                    .get();
        }
    }

    /** Gives it back. */
    void allow(String user, String kind, String name, String operation) throws Exception {
        try (Admin admin = admin()) {
            admin.createAcls(List.of(right(user, kind, name, operation))).all().get();
        }
    }

    private static AclBinding right(String user, String kind, String name, String operation) {
        boolean prefix = name.endsWith("*");
        return new AclBinding(
                new ResourcePattern(
                        ResourceType.fromString(kind.replace(' ', '_')),
                        prefix ? name.substring(0, name.length() - 1) : name,
                        prefix ? PatternType.PREFIXED : PatternType.LITERAL),
                new AccessControlEntry("User:" + user, "*", AclOperation.valueOf(operation), AclPermissionType.ALLOW));
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + inside,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                plainLogin() + ";"));
    }

    @Override
    public void close() {
        broker.kill();
    }
}
