package dev.dateline.stack.process;

import dev.dateline.broker.process.ClassData;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param enrich the enrich instances
 * @param delays how long a part that failed stays down
 * @param services whether ingest and enrich run, or the broker alone
 * @param classes the class data of broker and services
 */
public record StackOptions(
        Installation installation,
        DataFolder data,
        @Nullable Path seeds,
        @Nullable Path feeds,
        Ports ports,
        boolean fresh,
        EnrichInstances enrich,
        RestartDelays delays,
        boolean services,
        ClassData classes) {

    /** One instance of each service. */
    public StackOptions(Installation installation, DataFolder data, Path seeds, Ports ports, boolean fresh) {
        this(
                installation,
                data,
                seeds,
                null,
                ports,
                fresh,
                EnrichInstances.one(ports.enrich()),
                RestartDelays.GROWING,
                true,
                installation.classes());
    }

    /** The same with those enrich instances, and parts that come back at once. */
    public StackOptions forTorture(EnrichInstances instances) {
        return new StackOptions(
                installation, data, seeds, feeds, ports, fresh, instances, RestartDelays.AT_ONCE, services, classes);
    }

    /** The same with what ingest reads: a folder, a list of feeds, or both. */
    public StackOptions reading(@Nullable Path folder, @Nullable Path list) {
        return new StackOptions(installation, data, folder, list, ports, fresh, enrich, delays, services, classes);
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
        return new StackOptions(installation, data, seeds, feeds, ports, fresh, enrich, delays, false, classes);
    }

    /** The same with other class data. */
    public StackOptions with(ClassData others) {
        return new StackOptions(installation, data, seeds, feeds, ports, fresh, enrich, delays, services, others);
    }

    public StackOptions {
        Objects.requireNonNull(installation, "installation");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(enrich, "enrich");
        Objects.requireNonNull(delays, "delays");
        Objects.requireNonNull(classes, "classes");
        if (seeds == null && feeds == null) {
            throw new IllegalArgumentException("neither seeds nor feeds");
        }
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
        installation.requireBuilt();
        FolderLock.requireFree(data);
        ports.requireFree();
    }
}
