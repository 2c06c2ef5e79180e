package dev.dateline.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Holds a data folder for one {@code up}; the system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, or says who has it. */
    static FolderLock take(DataFolder data) {
        try {
            FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StackException(taken(data));
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new StackException("the data folder " + data.root() + " can't be used: " + e.getMessage());
        }
    }

    /** Returns where no stack seems to run on the folder; only {@link #take} makes sure. */
    static void requireFree(DataFolder data) {
        if (new StateFile(data).readCurrent().isPresent()) {
            throw new StackException(taken(data));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String taken(DataFolder data) {
        String who = new StateFile(data)
                .readCurrent()
                .map(state -> " (process " + state.supervisor().pid() + ", since " + state.startedAt() + ")")
                .orElse("");
        return "a stack is already running on " + data.root() + who + ": see ./dateline status, end it with ./dateline"
                + " down";
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
