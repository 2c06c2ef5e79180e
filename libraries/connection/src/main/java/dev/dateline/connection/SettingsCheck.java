package dev.dateline.connection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.login.LoginException;
import org.apache.kafka.common.config.ConfigException;

/**
 * Finds out whether clients can be made of settings, by making them; none of them reaches a broker.
 *
 * <p>What may pass by itself is no wrong setting: a host without an address, a ticket or a token that can't be had now.
 */
public final class SettingsCheck {

    private static final String SERVERS = "bootstrap.servers";
    private static final String MECHANISM = "sasl.mechanism";
    private static final String HANDLER = "sasl.client.callback.handler.class";
    private static final String JAAS = "sasl.jaas.config";
    private static final String NOWHERE = "127.0.0.1:9";
    private static final Set<String> MECHANISMS =
            Set.of("GSSAPI", "PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "OAUTHBEARER");
    /** Mechanisms whose login asks another server. */
    private static final Set<String> ELSEWHERE = Set.of("GSSAPI", "OAUTHBEARER");

    private static final List<String> STORES = List.of("ssl.truststore.location", "ssl.keystore.location");

    private static final Pattern NAMED =
            Pattern.compile("(?s)Invalid value .*? for configuration ([\\w.-]+)(?:: (.*))?");
    private static final int CAUSES = 16;

    private final ClientSettings settings;

    public SettingsCheck(ClientSettings settings) {
        this.settings = settings;
    }

    /** The first setting that no client can be made with; each client is given the settings and closed at once. */
    public Optional<WrongSetting> first(List<Function<ClientSettings, ? extends AutoCloseable>> clients) {
        Optional<WrongSetting> wrong = addresses().or(this::mechanism).or(this::stores);
        ClientSettings nowhere = new ClientSettings(settings.with(Map.of(SERVERS, NOWHERE)));
        for (int i = 0; wrong.isEmpty() && i < clients.size(); i++) {
            wrong = make(clients.get(i), nowhere);
        }
        return wrong;
    }

    private Optional<WrongSetting> addresses() {
        for (String each : settings.bootstrapServers().split(",", -1)) {
            if (Address.of(each).isEmpty()) {
                return Optional.of(wrong(SERVERS, "\"" + each + "\" is no host:port, with a port from 1 to 65535"));
            }
        }
        return Optional.empty();
    }

    /** Kafka's clients take any and fail when they connect. */
    private Optional<WrongSetting> mechanism() {
        Object mechanism = settings.values().get(MECHANISM);
        return mechanism == null
                        || MECHANISMS.contains(mechanism.toString().strip())
                        || settings.values().containsKey(HANDLER)
                ? Optional.empty()
                : Optional.of(wrong(
                        MECHANISM,
                        "allowed are "
                                + String.join(", ", MECHANISMS.stream().sorted().toList())));
    }

    /** Kafka's clients log a stack of it. */
    private Optional<WrongSetting> stores() {
        if (!settings.securityProtocol().endsWith("SSL")) {
            return Optional.empty();
        }
        for (String key : STORES) {
            Object location = settings.values().get(key);
            if (location != null && !location.toString().isBlank() && !Files.isReadable(Path.of(location.toString()))) {
                boolean there = Files.exists(Path.of(location.toString()));
                return Optional.of(wrong(key, there ? "there is no permission to read it" : "there is no such file"));
            }
        }
        return Optional.empty();
    }

    // Whatever keeps a client from being made is told, not thrown.
    private Optional<WrongSetting> make(
            Function<ClientSettings, ? extends AutoCloseable> maker, ClientSettings nowhere) {
        try {
            maker.apply(nowhere).close();
            return Optional.empty();
        } catch (Exception e) {
            return passesByItself(e) ? Optional.empty() : Optional.of(blame(e));
        }
    }

    private boolean passesByItself(Exception failure) {
        Object mechanism = settings.values().getOrDefault(MECHANISM, "GSSAPI");
        return settings.securityProtocol().startsWith("SASL")
                && ELSEWHERE.contains(mechanism.toString())
                && chain(failure).stream().anyMatch(LoginException.class::isInstance);
    }

    private WrongSetting blame(Exception failure) {
        List<Throwable> chain = chain(failure);
        for (Throwable each : chain) {
            Matcher named = NAMED.matcher(String.valueOf(each.getMessage()));
            if (each instanceof ConfigException && named.matches()) {
                return wrong(named.group(1), named.group(2) == null ? "it can't be used" : named.group(2));
            }
        }
        String said = said(chain);
        return wrong(key(said), said);
    }

    /** The key that the messages name, or whose value they name; the longest where there are several. */
    private String key(String said) {
        Map<String, String> byMention = new LinkedHashMap<>();
        settings.values().forEach((key, value) -> {
            String text = value.toString();
            if (said.contains(key)) {
                byMention.put(key, key);
            } else if (text.length() > 3 && !SERVERS.equals(key) && said.contains(text)) {
                byMention.put(text, key);
            }
        });
        Optional<String> longest = byMention.keySet().stream().max(Comparator.comparingInt(String::length));
        if (longest.isPresent()) {
            return byMention.get(longest.get());
        }
        return settings.securityProtocol().startsWith("SASL") && !said.contains("SSL") ? JAAS : "security.protocol";
    }

    private WrongSetting wrong(String key, String cause) {
        Object value = settings.values().get(key);
        return new WrongSetting(key, value == null ? "not set" : Secrets.shown(key, value), withoutSecrets(cause));
    }

    private String withoutSecrets(String text) {
        String clean = text;
        Map<String, Object> values = new HashMap<>(settings.values());
        for (Map.Entry<String, Object> each : values.entrySet()) {
            if (Secrets.is(each.getKey()) && !each.getValue().toString().isBlank()) {
                clean = clean.replace(each.getValue().toString(), "…");
            }
        }
        return clean;
    }

    private static String said(List<Throwable> chain) {
        List<String> messages = new ArrayList<>();
        for (Throwable each : chain) {
            String message = each.getMessage();
            if (message != null && messages.stream().noneMatch(earlier -> earlier.contains(message))) {
                messages.add(message);
            }
        }
        // What Kafka says first, "Failed to construct kafka consumer", tells an operator nothing.
        return String.join(": ", messages.size() > 1 ? messages.subList(1, messages.size()) : messages);
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = failure; each != null && chain.size() < CAUSES; each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }
}
