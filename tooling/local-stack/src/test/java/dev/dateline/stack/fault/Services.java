package dev.dateline.stack.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.KafkaBroker;
import dev.dateline.broker.process.ChildProcess;
import dev.dateline.broker.process.ChildSpec;
import dev.dateline.broker.process.ClassData;
import dev.dateline.broker.process.LoopbackPorts;
import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Instance;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Service;
import dev.dateline.stack.process.ServiceSpecs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A broker and the packaged services as processes, on ports and in a folder of a test's own; none runs until it is
 * started, and none is started again by itself. The services run as in Docker, with Quarkus's own class loader.
 */
final class Services implements AutoCloseable {

    static final String INGEST = "ingest";
    static final String ENRICH = "enrich";
    static final String WIRE = "wire";

    private static final Duration HTTP = Duration.ofSeconds(4);

    private final Ports ports;
    private final Path folder;
    private final BrokerOptions brokerOptions;
    private final List<String> settings;
    private final ServiceSpecs specs;
    private final Map<String, ChildProcess> running = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private KafkaBroker broker;

    /** With these settings of the services, each {@code key=value}. */
    Services(Path folder, String... settings) throws IOException {
        this(folder, folder.resolve("broker"), settings);
    }

    Services(Path folder, Path brokerFolder, String... settings) throws IOException {
        this(folder, brokerFolder, Ports.free(), Optional.empty(), settings);
    }

    /** Services without a broker of their own, which use one elsewhere. */
    static Services at(Path folder, String bootstrapServers) throws IOException {
        return new Services(folder, folder.resolve("broker"), Ports.free(), Optional.of(bootstrapServers));
    }

    private Services(Path folder, Path brokerFolder, Ports ports, Optional<String> elsewhere, String... settings)
            throws IOException {
        this.folder = folder;
        this.ports = ports;
        this.settings = List.of(settings);
        this.brokerOptions = BrokerOptions.in(brokerFolder).withPort(ports.kafka());
        this.specs = new ServiceSpecs(
                Installation.current(),
                new DataFolder(folder),
                elsewhere.orElse(ports.bootstrapServers()),
                new ClassData(folder.resolve("none")));
        Files.createDirectories(seeds());
    }

    String bootstrapServers() {
        return ports.bootstrapServers();
    }

    Path seeds() {
        return folder.resolve("seeds");
    }

    /** Starts the broker, for the first time or again, and returns when it serves. */
    KafkaBroker serve() {
        return serve(Map.of());
    }

    /** The same with settings of Kafka's own, for this start only. */
    KafkaBroker serve(Map<String, String> kafkaSettings) {
        if (broker != null) {
            broker.stop();
        }
        BrokerOptions options = brokerOptions;
        for (Map.Entry<String, String> setting : kafkaSettings.entrySet()) {
            options = options.with(setting.getKey(), setting.getValue());
        }
        broker = KafkaBroker.start(options);
        return broker;
    }

    KafkaBroker broker() {
        return broker;
    }

    /** Starts a service, or another instance of it where one runs, with more settings. */
    ChildProcess start(String service, String... more) {
        boolean another = running.containsKey(service) && running.get(service).isAlive();
        Ports own = another ? Ports.free() : ports;
        ChildSpec spec =
                switch (service) {
                    case INGEST -> specs.ingest(new Instance(Service.INGEST, 0), own.ingest(), seeds(), null);
                    case ENRICH -> specs.enrich(new Instance(Service.ENRICH, 0), own.enrich());
                    case WIRE -> specs.wire(new Instance(Service.WIRE, 0), LoopbackPorts.free(), Map.of());
                    default -> throw new IllegalArgumentException("no service is called " + service);
                };
        List<String> arguments = new ArrayList<>(spec.jvmArguments());
        settings.forEach(setting -> arguments.add("-D" + setting));
        List.of(more).forEach(setting -> arguments.add("-D" + setting));
        ChildProcess process = ChildProcess.start(new ChildSpec(
                spec.name(),
                arguments,
                spec.classPath(),
                spec.mainClass(),
                spec.arguments(),
                spec.environment(),
                spec.output()));
        running.put(another ? service + "-2" : service, process);
        return process;
    }

    ChildProcess process(String service) {
        return running.get(service);
    }

    /** The status of a health check of a service: {@code started}, {@code live} or {@code ready}; 0 without an answer. */
    int status(String service, String check) {
        try {
            return http.send(request(service, check), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isReady(String service) {
        return status(service, "ready") == 200;
    }

    /** What a service says of its readiness; nothing where it does not answer. */
    String says(String service) {
        try {
            return http.send(request(service, "ready"), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that a service says of its health. */
    JsonNode health(String service) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(
                        http.send(request(service, ""), BodyHandlers.ofString()).body());
    }

    /** What a service tells Prometheus. */
    String metrics(String service) throws IOException, InterruptedException {
        return http.send(requestOf(service, "/q/metrics"), BodyHandlers.ofString())
                .body();
    }

    private HttpRequest request(String service, String check) {
        return requestOf(service, check.isEmpty() ? "/q/health" : "/q/health/" + check);
    }

    private HttpRequest requestOf(String service, String path) {
        int port = service.equals(INGEST) ? ports.ingest() : ports.enrich();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(HTTP)
                .build();
    }

    /** What a service has logged. */
    String log(String service) {
        try {
            return Files.readString(folder.resolve("log").resolve(service + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appends that many articles to a document; returns their {@code uri}s. */
    List<String> publish(String document, int count) throws IOException {
        return publish(document, count, "It rained in Ghent on Sunday, said Anna Kowalska of the Red Cross.");
    }

    /** Appends articles of that body; no two documents are alike, since one like another that is gone is that one renamed. */
    List<String> publish(String document, int count, String body) throws IOException {
        String lines = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"headline\":\"Rain " + i + " of " + document
                        + "\",\"published\":\"2025-01-06\",\"body\":\"" + body + "\"}\n")
                .collect(Collectors.joining());
        Files.writeString(seeds().resolve(document), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return IntStream.range(0, count)
                .mapToObj(i -> "dateline://seeds/" + document + "#" + i)
                .toList();
    }

    @Override
    public void close() {
        running.values().forEach(ChildProcess::kill);
        if (broker != null) {
            broker.kill();
        }
    }
}
