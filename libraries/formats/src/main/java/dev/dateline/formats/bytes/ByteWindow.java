package dev.dateline.formats.bytes;

import dev.dateline.contract.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The bytes of a document from the next one to be consumed to the last one that was read ahead, with their place and the
 * hash of all that was consumed.
 *
 * <p>Holds what its reader asks it to hold, at first 256 KiB.
 */
public final class ByteWindow {

    private static final int INITIAL = 256 << 10;
    private static final int LEAST_ROOM = 64 << 10;

    private final InputStream in;
    private MessageDigest digest;
    private byte[] bytes = new byte[INITIAL];
    private int hashed;
    private int start;
    private int end;
    private long offset;
    private long line;
    private long readTo;
    private boolean ended;

    /**
     * @param in the uncompressed bytes from {@code offset} on
     * @param digest of the bytes before them
     * @param line how many lines stand before them
     */
    public ByteWindow(InputStream in, long offset, MessageDigest digest, long line) {
        this.in = in;
        this.offset = offset;
        this.readTo = offset;
        this.digest = digest;
        this.line = line;
    }

    /** How many bytes of the document have been read, ahead too. */
    public long readTo() {
        return readTo;
    }

    /** Where the window begins: how many bytes of the document have been consumed. */
    public long offset() {
        return offset;
    }

    /** How many lines have been consumed. */
    public long line() {
        return line;
    }

    /** How many bytes have been read ahead. */
    public int available() {
        return end - start;
    }

    /** The array that the bytes read ahead lie in, from {@link #start()}; another after {@link #fill()}. */
    public byte[] bytes() {
        return bytes;
    }

    public int start() {
        return start;
    }

    /** The byte that stands {@code index} after the window's start. */
    public byte at(int index) {
        return bytes[start + index];
    }

    /** Reads more ahead; false where there is no more. */
    public boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        makeRoom();
        int read = in.read(bytes, end, bytes.length - end);
        if (read < 0) {
            ended = true;
            return false;
        }
        end += read;
        readTo += read;
        return true;
    }

    /** Has at least that many bytes read ahead, or all there are. */
    public int fill(int count) throws IOException {
        boolean more = true;
        while (more && available() < count) {
            more = fill();
        }
        return available();
    }

    /** The index of the next line feed at or after {@code from}, counted from the window's start; -1 where none is. */
    public int lineFeed(int from) {
        byte[] array = bytes;
        int last = end;
        for (int i = start + from; i < last; i++) {
            if (array[i] == '\n') {
                return i - start;
            }
        }
        return -1;
    }

    /**
     * Where the line ends that goes on at {@code from}, reading ahead: the index of its line feed, or of a carriage return that
     * stands for one.
     *
     * @return {@link #available()} where the bytes end within the line; -1 where it is longer than {@code most}
     */
    public int lineEnd(int from, int most) throws IOException {
        int at = from;
        while (true) {
            at = lineEndAmongAvailable(at);
            if (at < available()) {
                boolean feeds = at(at) == '\r' && fill(at + 2) > at + 1 && at(at + 1) == '\n';
                int end = feeds ? at + 1 : at;
                return end - from > most ? -1 : end;
            }
            if (at - from > most) {
                return -1;
            }
            if (!fill()) {
                return at;
            }
        }
    }

    /** The index of the first byte at or after {@code from} that ends a line; {@link #available()} where none has been read. */
    public int lineEndAmongAvailable(int from) {
        byte[] array = bytes;
        int last = end;
        for (int i = start + from; i < last; i++) {
            if (array[i] <= '\r' && Texts.isLineEnd(array[i])) {
                return i - start;
            }
        }
        return last - start;
    }

    /** Moves the window's start over the line end that stands there: a line feed, a carriage return, or both. */
    public void consumeLineEnd() throws IOException {
        boolean both = at(0) == '\r' && fill(2) > 1 && at(1) == '\n';
        consume(both ? 2 : 1, 1);
    }

    /** Whether the next byte belongs to a line that began before. */
    public boolean startsWithinLine() throws IOException {
        return fill(1) > 0 && !Texts.isLineEnd(at(0));
    }

    /** Whether there is nothing more. */
    public boolean isAtEnd() throws IOException {
        return fill(1) == 0;
    }

    /** Moves the window's start on. */
    public void consume(int count, int lines) {
        start += count;
        offset += count;
        line += lines;
    }

    /** The digest of the bytes consumed, to go its own way. */
    public MessageDigest prefix() {
        hash();
        return Sha256.copy(digest);
    }

    /** A place to come back to. */
    public record Mark(long offset, MessageDigest digest, long line) {}

    public Mark mark() {
        return new Mark(offset, prefix(), line);
    }

    /** Goes back to a place, as if nothing after it had been consumed; nothing can be read after that. */
    public void rewind(Mark mark) {
        offset = mark.offset();
        digest = mark.digest();
        line = mark.line();
        start = end;
        hashed = end;
        ended = true;
    }

    private void makeRoom() {
        if (bytes.length - end >= LEAST_ROOM) {
            return;
        }
        hash();
        int ahead = end - start;
        byte[] target = bytes.length - ahead >= LEAST_ROOM && ahead <= bytes.length / 2
                ? bytes
                : new byte[Math.max(INITIAL, bytes.length * 2)];
        System.arraycopy(bytes, start, target, 0, ahead);
        bytes = target;
        start = 0;
        end = ahead;
        hashed = 0;
    }

    private void hash() {
        digest.update(bytes, hashed, start - hashed);
        hashed = start;
    }

    /** The bytes at the window's start, copied. */
    public byte[] copy(int count) {
        return Arrays.copyOfRange(bytes, start, start + count);
    }
}
