package dev.dateline.stack.process;

import dev.dateline.broker.process.ClassData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What {@code up} is told.
 *
 * @param installation where the programs are
 * @param data where all is kept
 * @param seeds the folder that ingest reads
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
        Path seeds,
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
                installation, data, seeds, ports, fresh, instances, RestartDelays.AT_ONCE, services, classes);
    }

    /** The same with the broker alone. */
    public StackOptions brokerAlone() {
        return new StackOptions(installation, data, seeds, ports, fresh, enrich, delays, false, classes);
    }

    /** The same with other class data. */
    public StackOptions with(ClassData others) {
        return new StackOptions(installation, data, seeds, ports, fresh, enrich, delays, services, others);
    }

    public StackOptions {
        Objects.requireNonNull(installation, "installation");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(seeds, "seeds");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(enrich, "enrich");
        Objects.requireNonNull(delays, "delays");
        Objects.requireNonNull(classes, "classes");
    }

    /** Returns where a stack could be started like this now. */
    public void check() {
        if (!Files.isDirectory(seeds)) {
            throw new StackException("there is no folder " + seeds + ": name the folder of articles with --seeds DIR");
        }
        installation.requireBuilt();
        FolderLock.requireFree(data);
        ports.requireFree();
    }
}
