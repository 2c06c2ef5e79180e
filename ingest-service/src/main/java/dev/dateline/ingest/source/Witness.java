package dev.dateline.ingest.source;

import java.io.IOException;
import java.util.Arrays;

/**
 * The first and the last bytes of what was read of a file: where both still stand, the file has grown rather than been
 * written anew. A hint that is cheap to check, not a proof.
 */
final class Witness {

    private static final int WINDOW = 4 << 10;

    private final long length;
    private final byte[] head;
    private final byte[] tail;

    private Witness(long length, byte[] head, byte[] tail) {
        this.length = length;
        this.head = head;
        this.tail = tail;
    }

    /** Of the file's first {@code length} bytes. */
    static Witness of(FileBytes file, long length) throws IOException {
        int window = (int) Math.min(WINDOW, length);
        return new Witness(length, file.at(0, window), file.at(length - window, window));
    }

    /** Whether the bytes still stand in the file. */
    boolean holds(FileBytes file) throws IOException {
        int window = (int) Math.min(WINDOW, length);
        return head.length == window
                && Arrays.equals(head, file.at(0, window))
                && Arrays.equals(tail, file.at(length - window, window));
    }
}
