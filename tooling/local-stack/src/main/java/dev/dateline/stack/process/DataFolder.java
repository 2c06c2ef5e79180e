package dev.dateline.stack.process;

import dev.dateline.broker.process.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder that holds all that a stack writes.
 *
 * @param root the folder
 */
public record DataFolder(Path root) {

    Path broker() {
        return root.resolve("broker");
    }

    /** The wire's index. */
    Path wire() {
        return root.resolve("wire");
    }

    Path state() {
        return root.resolve("state.json");
    }

    Path lock() {
        return root.resolve("up.lock");
    }

    /** The log of a part or of {@code up} itself. */
    public Path log(String name) {
        return root.resolve("log").resolve(name + ".log");
    }

    void create() {
        try {
            Files.createDirectories(root.resolve("log"));
        } catch (IOException e) {
            throw new StackException("the data folder " + root + " can't be made: " + e.getMessage());
        }
    }

    /** Deletes the topics, the wire's index and the parts' logs; nothing may be running on them. */
    void clear() {
        delete(broker());
        delete(wire());
        clearLogs();
        create();
    }

    /** But for that of {@code up}, which is being written already and says where to look. */
    private void clearLogs() {
        Path own = log("up");
        try (Stream<Path> logs = Files.list(own.getParent())) {
            for (Path log : logs.filter(each -> !each.equals(own)).toList()) {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("clearing the logs failed", e);
        }
    }

    /** Deletes all of it; nothing may be running on it. */
    public void remove() {
        delete(root);
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            FolderTree.delete(folder);
        }
    }
}
