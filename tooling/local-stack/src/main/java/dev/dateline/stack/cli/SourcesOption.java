package dev.dateline.stack.cli;

import dev.dateline.stack.audit.SourceFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.process.StackState;
import dev.dateline.stack.process.StateFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which folder is looked through beside the topics. */
final class SourcesOption {

    private static final String RUNNING = "";

    @Option(
            names = "--sources",
            arity = "0..1",
            fallbackValue = RUNNING,
            paramLabel = "DIR",
            description = {
                "Look through the folder too, and name documents in it that have no position (default: the folder of the",
                "running stack, else seeds/)."
            })
    private @Nullable String folder;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "The folder's id as a source; ${DEFAULT-VALUE} unless given.")
    private String source = "seeds";

    /** The folder, where one is to be looked through. */
    Optional<SourceFolder> folder(StateFile stack, Installation installation) {
        if (folder == null) {
            return Optional.empty();
        }
        Path path = folder.equals(RUNNING) ? running(stack, installation) : Path.of(folder);
        if (!Files.isDirectory(path)) {
            throw new StackException("there is no folder " + path + ": name it with --sources DIR");
        }
        return Optional.of(new SourceFolder(source, path));
    }

    /** What runs may read a list of feeds besides, whose name stands behind the folder's. */
    private Path running(StateFile stack, Installation installation) {
        return stack.readCurrent()
                .map(StackState::seeds)
                .map(read -> Path.of(Files.isDirectory(Path.of(read)) ? read : read.split(" and ", 2)[0]))
                .orElseGet(installation::seeds);
    }
}
