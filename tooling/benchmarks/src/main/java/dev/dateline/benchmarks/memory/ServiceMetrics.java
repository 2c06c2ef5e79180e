package dev.dateline.benchmarks.memory;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * What a service tells at {@code /q/metrics}.
 *
 * @param lines in Prometheus's form
 */
record ServiceMetrics(List<String> lines) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    ServiceMetrics {
        lines = List.copyOf(lines);
    }

    static ServiceMetrics ask(int port) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/q/metrics").toURL().openConnection();
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        try (InputStream body = connection.getInputStream()) {
            return new ServiceMetrics(new String(body.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /** Bytes of the heap in use, garbage among them. */
    long heapBytes() {
        return (long) sum("jvm_memory_used_bytes{area=\"heap\"");
    }

    /** Bytes of the heap in use after the last collection. */
    long liveBytes() {
        return (long) sum("jvm_gc_live_data_size_bytes");
    }

    /** The sum of all series that begin so. */
    double sum(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
