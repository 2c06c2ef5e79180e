package dev.dateline.ingest.source.folder;

import dev.dateline.formats.bytes.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The stored bytes of a file, from a place on or at a place; reading ends where the file does at that moment. */
final class FileBytes extends InputStream {

    private static final int CHUNK = 64 << 10;

    private final FileChannel channel;
    private long position;

    private FileBytes(FileChannel channel, long position) {
        this.channel = channel;
        this.position = position;
    }

    static FileBytes open(Path file, long position) throws IOException {
        return new FileBytes(FileChannel.open(file, StandardOpenOption.READ), position);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int start, int count) throws IOException {
        int got = channel.read(ByteBuffer.wrap(to, start, count), position);
        position += Math.max(0, got);
        return got;
    }

    /** Reading goes on there. */
    void seek(long place) {
        position = place;
    }

    /** The bytes at a place, fewer where the file ends before. */
    byte[] at(long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        int got = 0;
        while (got >= 0 && bytes.hasRemaining()) {
            got = channel.read(bytes, from + bytes.position());
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Whether one of the bytes from there to there ends a line. */
    boolean hasLineEnd(long from, long to) throws IOException {
        for (long at = from; at < to; at += CHUNK) {
            for (byte b : at(at, (int) Math.min(CHUNK, to - at))) {
                if (Texts.isLineEnd(b)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
