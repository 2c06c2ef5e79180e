package dev.dateline.connection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What Kafka's clients are told, by Kafka's own keys.
 *
 * @param values at least {@code bootstrap.servers}; may hold secrets, and no message tells them
 */
public record ClientSettings(Map<String, Object> values) {

    private static final String SERVERS = "bootstrap.servers";
    private static final String PROTOCOL = "security.protocol";

    public ClientSettings {
        values = Map.copyOf(values);
    }

    /** Of brokers that ask for nothing, {@code host:port}, several with commas. */
    public static ClientSettings plain(String bootstrapServers) {
        return new ClientSettings(Map.of(SERVERS, bootstrapServers));
    }

    /** Where the brokers are. */
    public String bootstrapServers() {
        return String.valueOf(values.getOrDefault(SERVERS, ""));
    }

    /** How they are spoken to. */
    public String securityProtocol() {
        return String.valueOf(values.getOrDefault(PROTOCOL, "PLAINTEXT"))
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    /** These with others, which are stronger. */
    public Map<String, Object> with(Map<String, ?> others) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(others);
        return all;
    }

    /**
     * What a look at the addresses tells against a client with these settings; empty where one of them suits it and none
     * would make it ask for memory without end.
     */
    public Optional<String> objection(Duration patience) {
        ListenerProbe probe = new ListenerProbe(patience);
        List<Address> addresses = Address.all(bootstrapServers());
        boolean suited = false;
        Optional<String> objection = Optional.empty();
        for (Address address : addresses) {
            Listener found = probe.probe(address);
            suited |= found.suits(securityProtocol());
            if (!found.suits(securityProtocol()) && (objection.isEmpty() || found == Listener.TLS)) {
                objection = Optional.of(address + ": " + found.trouble());
            }
            if (found == Listener.TLS && !found.suits(securityProtocol())) {
                return objection;
            }
        }
        return suited ? Optional.empty() : objection.or(() -> Optional.of("no broker is named"));
    }

    /** Names the keys alone. */
    @Override
    public String toString() {
        return "ClientSettings" + new TreeSet<>(values.keySet());
    }
}
