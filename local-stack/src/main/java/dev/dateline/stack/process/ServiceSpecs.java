package dev.dateline.stack.process;

import dev.dateline.broker.process.ChildSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the services' packaged applications are started.
 *
 * @param installation where they are
 * @param data where they log to
 * @param bootstrapServers the broker that they use
 */
public record ServiceSpecs(Installation installation, DataFolder data, String bootstrapServers) {

    private static final String QUARKUS_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError");

    /** Ingest, reading a folder. */
    public ChildSpec ingest(int httpPort, Path seeds) {
        return service(
                "ingest", installation.ingest(), "-Xmx192m", httpPort, Map.of("INGEST_SEEDS_FOLDER", seeds.toString()));
    }

    /** An instance of enrich; no two may have one slot. */
    public ChildSpec enrich(String name, int httpPort, String slot) {
        return service(name, installation.enrich(), "-Xmx192m", httpPort, Map.of("ENRICH_SLOT", slot));
    }

    private ChildSpec service(String name, Path jar, String heap, int httpPort, Map<String, String> own) {
        Map<String, String> environment = new LinkedHashMap<>(own);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(httpPort));
        List<String> arguments = new ArrayList<>(SMALL);
        arguments.add(heap);
        return new ChildSpec(
                name, arguments, List.of(jar.toString()), QUARKUS_MAIN, List.of(), environment, data.log(name));
    }
}
