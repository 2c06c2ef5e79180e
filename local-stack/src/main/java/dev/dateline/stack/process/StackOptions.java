package dev.dateline.stack.process;

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
 */
public record StackOptions(Installation installation, DataFolder data, Path seeds, Ports ports, boolean fresh) {

    public StackOptions {
        Objects.requireNonNull(installation, "installation");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(seeds, "seeds");
        Objects.requireNonNull(ports, "ports");
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
