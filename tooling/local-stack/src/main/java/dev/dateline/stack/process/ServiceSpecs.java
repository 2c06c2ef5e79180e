package dev.dateline.stack.process;

import dev.dateline.broker.process.ChildSpec;
import dev.dateline.broker.process.ClassData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the services' packaged applications are started.
 *
 * <p>With Quarkus's own launcher, whose class loader the JDK keeps no class data of; where there is such data, from a plain
 * class path instead.
 *
 * @param installation where they are
 * @param data where they log to
 * @param bootstrapServers the broker that they use
 * @param classes their class data
 */
public record ServiceSpecs(Installation installation, DataFolder data, String bootstrapServers, ClassData classes) {

    private static final String LAUNCHER = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final String APPLICATION = "io.quarkus.runner.GeneratedMain";
    /** What the launcher sets before the application's own main class is loaded. */
    private static final String LOG_MANAGER = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager";

    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xmx192m",
            "--enable-native-access=ALL-UNNAMED");

    /** Ingest, reading a folder, a list of feeds, or both. */
    public ChildSpec ingest(int httpPort, @Nullable Path seeds, @Nullable Path feeds) {
        Map<String, String> sources = new LinkedHashMap<>();
        if (seeds != null) {
            sources.put("INGEST_SEEDS_FOLDER", seeds.toString());
        }
        if (feeds != null) {
            sources.put("INGEST_SOURCES_FEEDS_KIND", "feeds");
            sources.put("INGEST_SOURCES_FEEDS_OPML", feeds.toString());
        }
        return service("ingest", "ingest", installation.ingest(), httpPort, sources);
    }

    /** An instance of enrich; no two may have one slot. */
    public ChildSpec enrich(String name, int httpPort, String slot) {
        return service("enrich", name, installation.enrich(), httpPort, Map.of("ENRICH_SLOT", slot));
    }

    private ChildSpec service(String service, String name, Path jar, int httpPort, Map<String, String> own) {
        Map<String, String> environment = new LinkedHashMap<>(own);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(httpPort));
        List<String> arguments = new ArrayList<>(SMALL);
        arguments.addAll(opens(jar));
        List<String> plain = plain(jar.getParent());
        boolean recorded = classes.concerns(service, plain);
        if (recorded) {
            arguments.add(LOG_MANAGER);
            arguments.addAll(classes.jvmArguments(service, plain));
        }
        return new ChildSpec(
                name,
                arguments,
                recorded ? plain : List.of(jar.toString()),
                recorded ? APPLICATION : LAUNCHER,
                List.of(),
                environment,
                data.log(name));
    }

    /** The packages that the application's jar has opened where {@code java -jar} starts it. */
    private static List<String> opens(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String packages = file.getManifest().getMainAttributes().getValue("Add-Opens");
            return Stream.ofNullable(packages)
                    .flatMap(each -> Stream.of(each.split(" ")))
                    .map(each -> "--add-opens=" + each + "=ALL-UNNAMED")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the manifest of " + jar + " failed", e);
        }
    }

    /** The jars that the launcher reads, in its order; short, since ONNX Runtime does not survive long command lines. */
    private static List<String> plain(Path application) {
        return Stream.of(
                        "quarkus/transformed-bytecode.jar",
                        "quarkus/generated-bytecode.jar",
                        "app/*",
                        "lib/main/*",
                        "lib/boot/*")
                .map(entry -> application + "/" + entry)
                .toList();
    }
}
