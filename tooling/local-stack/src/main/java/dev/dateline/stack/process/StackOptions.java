package dev.dateline.stack.process;

import dev.dateline.broker.process.ClassData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code up} is told.
 *
 * @param installation where the programs are
 * @param data where all is kept
 * @param seeds the folder that ingest reads; absent where it reads feeds alone
 * @param feeds the list of feeds that ingest reads
 * @param ports where to serve
 * @param fresh whether to throw away the data first
 * @param ingest the instances of ingest
 * @param enrich the instances of enrich
 * @param delays how long a part that failed stays down
 * @param services whether ingest and enrich run, or the broker alone
 * @param classes the class data of broker and services
 * @param settings of ingest and of the wire beyond these, as variables of their environment
 */
public record StackOptions(
        Installation installation,
        DataFolder data,
        @Nullable Path seeds,
        @Nullable Path feeds,
        Ports ports,
        boolean fresh,
        Instances ingest,
        Instances enrich,
        RestartDelays delays,
        boolean services,
        ClassData classes,
        Map<String, String> settings) {

    /** One instance of each service. */
    public StackOptions(Installation installation, DataFolder data, Path seeds, Ports ports, boolean fresh) {
        this(
                installation,
                data,
                seeds,
                null,
                ports,
                fresh,
                Instances.from(Service.INGEST, ports.ingest(), 1),
                Instances.from(Service.ENRICH, ports.enrich(), 1),
                RestartDelays.GROWING,
                true,
                installation.classes(),
                Map.of());
    }

    /** The same with those instances. */
    public StackOptions with(Instances ingests, Instances enriches) {
        return new StackOptions(
                installation, data, seeds, feeds, ports, fresh, ingests, enriches, delays, services, classes, settings);
    }

    /** The same with parts that come back at once. */
    public StackOptions forTorture() {
        return new StackOptions(
                installation,
                data,
                seeds,
                feeds,
                ports,
                fresh,
                ingest,
                enrich,
                RestartDelays.AT_ONCE,
                services,
                classes,
                settings);
    }

    /** The same with what ingest reads: a folder, a list of feeds, or both. */
    public StackOptions reading(@Nullable Path folder, @Nullable Path list) {
        return new StackOptions(
                installation, data, folder, list, ports, fresh, ingest, enrich, delays, services, classes, settings);
    }

    /** What ingest reads, for a person. */
    public String read() {
        return Stream.of(Optional.ofNullable(seeds), Optional.ofNullable(feeds))
                .flatMap(Optional::stream)
                .map(Path::toString)
                .collect(Collectors.joining(" and "));
    }

    /** The same with the broker alone. */
    public StackOptions brokerAlone() {
        return new StackOptions(
                installation, data, seeds, feeds, ports, fresh, ingest, enrich, delays, false, classes, settings);
    }

    /** The same with other class data. */
    public StackOptions with(ClassData others) {
        return new StackOptions(
                installation, data, seeds, feeds, ports, fresh, ingest, enrich, delays, services, others, settings);
    }

    /** The same with more settings of ingest and of the wire, as variables of their environment. */
    public StackOptions with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(more);
        return new StackOptions(
                installation, data, seeds, feeds, ports, fresh, ingest, enrich, delays, services, classes, all);
    }

    public StackOptions {
        Objects.requireNonNull(installation, "installation");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(ingest, "ingest");
        Objects.requireNonNull(enrich, "enrich");
        Objects.requireNonNull(delays, "delays");
        Objects.requireNonNull(classes, "classes");
        settings = Map.copyOf(settings);
        if (seeds == null && feeds == null) {
            throw new IllegalArgumentException("neither seeds nor feeds");
        }
    }

    private static void requireReadable(@Nullable Path path) {
        if (path != null && !Files.isReadable(path)) {
            throw new StackException("there is no permission to read " + path);
        }
    }

    /** The instances of a service. */
    public Instances of(Service service) {
        return switch (service) {
            case INGEST -> ingest;
            case ENRICH -> enrich;
            case WIRE -> Instances.from(Service.WIRE, ports.wire(), 1);
        };
    }

    /** Returns where a stack could be started like this now. */
    public void check() {
        if (seeds != null && !Files.isDirectory(seeds)) {
            throw new StackException("there is no folder " + seeds + ": name the folder of articles with --seeds DIR");
        }
        if (feeds != null && !Files.isRegularFile(feeds)) {
            throw new StackException(
                    "there is no file " + feeds + ": name the list of feeds, in OPML, with --feeds FILE");
        }
        requireReadable(seeds);
        requireReadable(feeds);
        installation.requireBuilt();
        FolderLock.requireFree(data);
        ports.requireFree();
    }
}
