package dev.dateline.stack.process;

import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps a {@link StackState} in a data folder; a reader sees the old one or the new one, never a part. */
public final class StateFile {

    private final Path file;

    public StateFile(DataFolder data) {
        this.file = data.state();
    }

    /** The state that was written last; empty where there is none or it can't be read. */
    public Optional<StackState> read() {
        try {
            return Optional.of(ArticleJson.read(Files.readAllBytes(file), StackState.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The state of a stack that runs. */
    public Optional<StackState> readCurrent() {
        return read().filter(StackState::current);
    }

    synchronized void write(StackState state) {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(written, ArticleJson.write(state));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file + " failed", e);
        }
    }

    synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("deleting " + file + " failed", e);
        }
    }
}
