package dev.dateline.stack.process;

import dev.dateline.broker.process.ClassData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the built programs are.
 *
 * @param home the project's root folder
 */
public record Installation(Path home) {

    /** The system property that names the project's root folder. */
    public static final String HOME = "dateline.home";

    /** The system property that names the folder with class data, where it is not {@code .dateline/classes}. */
    public static final String CLASS_DATA = "dateline.classes";

    /** The installation that the system property {@value #HOME} names, else the one in the current folder. */
    public static Installation current() {
        return new Installation(
                Path.of(System.getProperty(HOME, "")).toAbsolutePath().normalize());
    }

    public Path kafkaLibraries() {
        return home.resolve("tooling/broker/target/kafka");
    }

    public Path ingest() {
        return home.resolve("ingest-service/target/quarkus-app/quarkus-run.jar");
    }

    public Path enrich() {
        return home.resolve("enrich-service/target/quarkus-app/quarkus-run.jar");
    }

    public Path wire() {
        return home.resolve("wire-service/target/quarkus-app/quarkus-run.jar");
    }

    /** The sample articles. */
    public Path seeds() {
        return home.resolve("seeds");
    }

    /** The data folder that is used unless another is named. */
    public Path data() {
        return home.resolve(".dateline");
    }

    /** What {@code build} recorded of the classes of broker and services, unless the system property {@value #CLASS_DATA} names other. */
    public ClassData classes() {
        String named = System.getProperty(CLASS_DATA);
        return new ClassData(named == null ? data().resolve("classes") : Path.of(named));
    }

    /** What {@code build} unpacked of the network's runtime. */
    public NativeLibraries natives() {
        return new NativeLibraries(data().resolve("native"));
    }

    /** Returns where all is built. */
    public void requireBuilt() {
        for (Path part : List.of(kafkaLibraries(), ingest(), enrich(), wire())) {
            if (!Files.exists(part)) {
                throw new StackException(part + " is not built: run ./dateline build");
            }
        }
    }
}
