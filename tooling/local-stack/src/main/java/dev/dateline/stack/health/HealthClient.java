package dev.dateline.stack.health;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Asks a service for its health.
 *
 * @param patience how long to wait for a connection and for an answer
 */
public record HealthClient(Duration patience) {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    /** Asks on that loopback port; a service that does not answer is unreachable, not an error. */
    public ServiceHealth ask(String service, int port) {
        String url = "http://127.0.0.1:" + port + "/q/health";
        try {
            return read(service, url, get(url));
        } catch (IOException e) {
            return ServiceHealth.unreachable(service, url);
        }
    }

    static ServiceHealth read(String service, String url, byte[] answer) throws IOException {
        JsonNode tree = ArticleJson.mapper().readTree(answer);
        List<Check> checks = new ArrayList<>();
        for (JsonNode check : tree.path("checks")) {
            Map<String, Object> data =
                    check.has("data") ? ArticleJson.mapper().convertValue(check.get("data"), DATA) : Map.of();
            checks.add(new Check(check.path("name").asText(), up(check), data));
        }
        return new ServiceHealth(service, url, true, up(tree), checks);
    }

    private static boolean up(JsonNode node) {
        return "UP".equals(node.path("status").asText());
    }

    private byte[] get(String url) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setConnectTimeout((int) patience.toMillis());
        connection.setReadTimeout((int) patience.toMillis());
        try {
            // An unready service answers 503, with the same kind of body.
            InputStream body =
                    connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream();
            if (body == null) {
                throw new IOException("no body");
            }
            try (body) {
                return body.readAllBytes();
            }
        } finally {
            connection.disconnect();
        }
    }
}
