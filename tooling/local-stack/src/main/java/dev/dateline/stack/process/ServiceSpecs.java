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

    /**
     * What the second compiler would save ingest, which waits for enrich on one machine, is less than what that takes; enrich it would
     * save a twelfth after a minute, in which it takes more than half a core.
     */
    private static final List<String> FIRST_COMPILER = List.of("-XX:TieredStopAtLevel=1");

    /** An instance of ingest, reading a folder, a list of feeds, or both. */
    public ChildSpec ingest(Instance instance, int httpPort, @Nullable Path seeds, @Nullable Path feeds) {
        return ingest(instance, httpPort, seeds, feeds, Map.of());
    }

    /** The same with settings beyond these, as variables of its environment. */
    ChildSpec ingest(
            Instance instance, int httpPort, @Nullable Path seeds, @Nullable Path feeds, Map<String, String> settings) {
        Map<String, String> sources = new LinkedHashMap<>(settings);
        sources.put("INGEST_SLOT", Integer.toString(instance.slot()));
        if (seeds != null) {
            sources.put("INGEST_SEEDS_FOLDER", seeds.toString());
        }
        if (feeds != null) {
            sources.put("INGEST_SOURCES_FEEDS_KIND", "feeds");
            sources.put("INGEST_SOURCES_FEEDS_OPML", feeds.toString());
        }
        return service(instance, installation.ingest(), httpPort, FIRST_COMPILER, sources);
    }

    /** An instance of enrich. */
    public ChildSpec enrich(Instance instance, int httpPort) {
        List<String> jvmArguments = new ArrayList<>(FIRST_COMPILER);
        jvmArguments.addAll(installation.natives().jvmArguments());
        return service(
                instance,
                installation.enrich(),
                httpPort,
                jvmArguments,
                Map.of("ENRICH_SLOT", Integer.toString(instance.slot())));
    }

    /** The wire; its index lies with the stack's data, and is forgotten with it. */
    public ChildSpec wire(Instance instance, int httpPort, Map<String, String> settings) {
        Map<String, String> own = new LinkedHashMap<>(settings);
        own.put("WIRE_SLOT", Integer.toString(instance.slot()));
        own.put("WIRE_INDEX_FOLDER", data.wire().toString());
        return service(instance, installation.wire(), httpPort, List.of(), own);
    }

    private ChildSpec service(
            Instance instance, Path jar, int httpPort, List<String> jvmArguments, Map<String, String> own) {
        String service = instance.service().word();
        Map<String, String> environment = new LinkedHashMap<>(own);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(httpPort));
        List<String> arguments = new ArrayList<>(SMALL);
        arguments.addAll(jvmArguments);
        arguments.addAll(opens(jar));
        List<String> plain = plain(jar.getParent());
        boolean recorded = classes.concerns(service, plain);
        if (recorded) {
            arguments.add(LOG_MANAGER);
            arguments.addAll(classes.jvmArguments(service, plain));
        }
        return new ChildSpec(
                instance.name(),
                arguments,
                recorded ? plain : List.of(jar.toString()),
                recorded ? APPLICATION : LAUNCHER,
                List.of(),
                environment,
                data.log(instance.name()));
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
