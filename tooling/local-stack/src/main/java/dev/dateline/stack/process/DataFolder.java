package dev.dateline.stack.process;

import dev.dateline.broker.process.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that holds all that a stack writes.
 *
 * @param root the folder
 */
public record DataFolder(Path root) {

    Path broker() {
        return root.resolve("broker");
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

    /** Deletes the topics and the logs; nothing may be running on them. */
    void clear() {
        delete(broker());
        delete(root.resolve("log"));
        create();
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
