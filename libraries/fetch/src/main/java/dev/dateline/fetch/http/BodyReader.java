package dev.dateline.fetch.http;

import dev.dateline.fetch.memory.MemoryBudget;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body as far as its kind and the memory that visits share allow. Serves one body.
 *
 * <p>Where nothing says how large it is, what the largest takes is had, and what is too much given back once it is read.
 */
final class BodyReader {

    private static final int BUFFER = 64 << 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Request.Kind kind;
    private final MemoryBudget.@Nullable Lease lease;
    private final Deadline deadline;
    private final List<byte[]> pieces = new ArrayList<>();
    private int size;
    private boolean ascii = true;

    /**
     * @param lease what it takes of the memory; absent where that does not count
     * @param deadline of the request, which waiting for memory does not count for
     */
    BodyReader(Request.Kind kind, MemoryBudget.@Nullable Lease lease, Deadline deadline) {
        this.kind = kind;
        this.lease = lease;
        this.deadline = deadline;
    }

    /**
     * Reads all of it.
     *
     * @param length as the server says, where it is that of what is read
     * @throws TooLarge where it is larger than its kind may be, or than there is memory for
     */
    byte[] read(InputStream body, OptionalLong length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            add(buffer, count);
            if (size > kind.limit()) {
                throw new TooLarge("more than " + (kind.limit() >> 20) + " MiB");
            }
            if (lease != null && size > MemoryBudget.SMALL) {
                has(lease, length);
            }
        }
        if (lease != null) {
            lease.shrink(kind.memory(size, ascii));
        }
        return joined();
    }

    private void add(byte[] buffer, int count) {
        byte[] piece = new byte[count];
        for (int i = 0; i < count; i++) {
            piece[i] = buffer[i];
            ascii &= buffer[i] >= 0;
        }
        pieces.add(piece);
        size += count;
    }

    private void has(MemoryBudget.Lease memory, OptionalLong length) throws IOException {
        if (!memory.hasSome()) {
            long most = Math.max(size, Math.min(kind.limit(), length.orElse(kind.limit())));
            take(memory, Math.min(kind.memory(most, false), memory.most()));
        }
        if (!kind.fits(size, ascii, memory.most())) {
            throw new TooLarge((size >> 20) + " MiB and more, and there is no memory for it (ingest.http.memory)");
        }
    }

    private void take(MemoryBudget.Lease memory, long bytes) throws IOException {
        deadline.pause();
        try {
            if (!memory.take(bytes, PATIENCE)) {
                throw new IOException("no memory for it in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        } finally {
            deadline.again();
        }
    }

    /** Joins the pieces. */
    private byte[] joined() {
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        pieces.clear();
        return all;
    }

    /** The body is larger than it may be. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge(String how) {
            super("too large: " + how);
        }
    }
}
