package dev.dateline.wire;

import dev.dateline.broker.process.ChildProcess;
import dev.dateline.broker.process.ChildSpec;
import dev.dateline.broker.process.LoopbackPorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packaged service in a process of its own, which can be killed and started again on the same folder. */
public final class WireProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private final Map<String, String> environment;
    private final Path log;
    private final int port = LoopbackPorts.free();
    private final HttpClient http = HttpClient.newHttpClient();
    private ChildProcess process;

    public WireProcess(Path folder, Map<String, String> environment) {
        this.log = folder.resolve("wire.log");
        this.environment = new java.util.HashMap<>(environment);
        this.environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        this.environment.put("WIRE_INDEX_FOLDER", index(folder).toString());
        this.process = launch();
    }

    /** Where its index lies. */
    public static Path index(Path folder) {
        return folder.resolve("index");
    }

    private ChildProcess launch() {
        return ChildProcess.start(new ChildSpec(
                "wire",
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"),
                List.of(JAR.toString()),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                List.of(),
                environment,
                log));
    }

    /** Kills it (SIGKILL) and starts it again. */
    public void killAndStart() {
        process.kill();
        process = launch();
    }

    /** What it answers, empty while it does not. */
    public String get(String path) {
        return ask(path).map(HttpResponse::body).orElse("");
    }

    /** Its whole answer to a request with these headers, name and value in turns; empty while it gives none. */
    public Optional<HttpResponse<String>> ask(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return Optional.of(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether it is ready. */
    public boolean ready() {
        return get("/q/health/ready").contains("\"status\": \"UP\",\n    \"checks\"");
    }

    @Override
    public void close() {
        process.kill();
    }
}
