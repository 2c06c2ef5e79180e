package dev.dateline.broker;

import dev.dateline.broker.process.ClassData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How to run a broker.
 *
 * @param folder holds all that is the broker's: {@code data}, {@code server.properties}, {@code broker.log}
 * @param libraries the folder with Kafka's jars
 * @param port to serve clients on, on the loopback interface; 0 takes a free one
 * @param jvmArguments options for its JVM
 * @param properties Kafka's own settings, added to and overriding ours
 */
public record BrokerOptions(
        Path folder, Path libraries, int port, List<String> jvmArguments, Map<String, String> properties) {

    /** The system property that names the folder with Kafka's jars. */
    public static final String LIBRARIES = "dateline.kafka.libs";

    /** The system property that names the folder with class data of the broker, where there may be some. */
    public static final String CLASS_DATA = "dateline.kafka.classes";

    private static final List<String> SMALL_AND_QUICK =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    public BrokerOptions {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(libraries, "libraries");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be from 0 to 65535, not " + port);
        }
        if (!Files.isDirectory(libraries)) {
            throw new IllegalArgumentException(
                    "Kafka's jars are not in " + libraries + ": build the broker module first");
        }
        jvmArguments = List.copyOf(jvmArguments);
        properties = Map.copyOf(properties);
    }

    /**
     * A broker in that folder on a free port, with the jars that the system property {@value #LIBRARIES} names, and the class data
     * that {@value #CLASS_DATA} names.
     */
    public static BrokerOptions in(Path folder) {
        String libraries = System.getProperty(LIBRARIES);
        if (libraries == null) {
            throw new IllegalStateException("the system property " + LIBRARIES + " names no folder of Kafka's jars");
        }
        BrokerOptions options = in(folder, Path.of(libraries));
        String classes = System.getProperty(CLASS_DATA);
        return classes == null ? options : options.with(new ClassData(Path.of(classes)));
    }

    /** A broker in that folder on a free port, with the jars in the other. */
    public static BrokerOptions in(Path folder, Path libraries) {
        return new BrokerOptions(folder, libraries, 0, SMALL_AND_QUICK, Map.of());
    }

    public BrokerOptions withPort(int clientPort) {
        return new BrokerOptions(folder, libraries, clientPort, jvmArguments, properties);
    }

    public BrokerOptions withJvmArguments(List<String> arguments) {
        return new BrokerOptions(folder, libraries, port, arguments, properties);
    }

    /** Starts from this class data, or leaves it behind. */
    public BrokerOptions with(ClassData classes) {
        List<String> arguments = new ArrayList<>(jvmArguments);
        arguments.addAll(classes.jvmArguments("broker", classPath()));
        return withJvmArguments(arguments);
    }

    /** Sets one of Kafka's own settings. */
    public BrokerOptions with(String key, String value) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(key, value);
        return new BrokerOptions(folder, libraries, port, jvmArguments, more);
    }

    List<String> classPath() {
        return List.of(libraries + "/*");
    }
}
