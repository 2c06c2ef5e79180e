package dev.dateline.ingest.source.folder;

import java.io.IOException;
import java.util.Arrays;

/**
 * The first and the last bytes of what was read of a file: where both still stand, the file has grown rather than been
 * written anew. A hint that is cheap to check, not a proof.
 */
final class Edges {

    private static final int WINDOW = 4 << 10;

    private final long length;
    private final byte[] head;
    private final byte[] tail;

    private Edges(long length, byte[] head, byte[] tail) {
        this.length = length;
        this.head = head;
        this.tail = tail;
    }

    /** Of the file's first {@code length} bytes. */
    static Edges of(FileBytes file, long length) throws IOException {
        int window = (int) Math.min(WINDOW, length);
        return new Edges(length, file.at(0, window), file.at(length - window, window));
    }

    /** Whether the bytes still stand in the file. */
    boolean hold(FileBytes file) throws IOException {
        int window = (int) Math.min(WINDOW, length);
        return head.length == window
                && Arrays.equals(head, file.at(0, window))
                && Arrays.equals(tail, file.at(length - window, window));
    }
}
