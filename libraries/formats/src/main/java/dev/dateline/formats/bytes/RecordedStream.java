package dev.dateline.formats.bytes;

import dev.dateline.contract.rejected.Original;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that keeps what a rejected record would need of its bytes. */
public final class RecordedStream extends FilterInputStream {

    private static final int CHUNK = 64 << 10;

    private final OriginalRecorder recorder = new OriginalRecorder();

    public RecordedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int start, int count) throws IOException {
        int got = super.read(to, start, count);
        recorder.add(to, start, Math.max(0, got));
        return got;
    }

    /** The hash of what was read of it, in hexadecimal. */
    public String sha256() {
        return recorder.sha256();
    }

    /** All its bytes, those that were not read yet included. */
    public Original original(String mediaType) throws IOException {
        byte[] rest = new byte[CHUNK];
        int got = 0;
        while (got >= 0) {
            got = read(rest, 0, rest.length);
        }
        return recorder.original(mediaType);
    }
}
