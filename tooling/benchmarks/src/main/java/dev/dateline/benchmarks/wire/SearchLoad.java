package dev.dateline.benchmarks.wire;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Clients that search as fast as they are answered, in turns as a program and as a person, who gets the page.
 *
 * @param port the wire's
 * @param queries what they look for, one after another
 */
record SearchLoad(int port, List<String> queries) {

    private static final int DIGITS = 3;
    private static final List<String> PATHS = List.of("/v1/search?q=", "/search?q=");

    /** Microseconds from a request to its whole answer, of so many clients at once; each query is asked once. */
    Histogram run(int clients) throws InterruptedException {
        Histogram micros = new ConcurrentHistogram(DIGITS);
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            Callable<Void> client = () -> {
                search(micros, next);
                return null;
            };
            for (Future<Void> each : threads.invokeAll(
                    IntStream.range(0, clients).mapToObj(i -> client).toList())) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a search failed, so this measures nothing", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return micros;
    }

    private void search(Histogram micros, AtomicInteger next) throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int i = next.getAndIncrement(); i < queries.size(); i = next.getAndIncrement()) {
            String path = PATHS.get(i % PATHS.size());
            URI address = URI.create(
                    "http://127.0.0.1:" + port + path + URLEncoder.encode(queries.get(i), StandardCharsets.UTF_8));
            long began = System.nanoTime();
            HttpResponse<byte[]> answer =
                    http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            micros.recordValue((System.nanoTime() - began) / 1000);
            if (answer.statusCode() != 200) {
                throw new IOException(address + " is answered with " + answer.statusCode());
            }
        }
    }
}
