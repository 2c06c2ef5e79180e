package dev.dateline.stack.ndjson;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream into lines of bounded length.
 *
 * <p>Of a line that is too long the first bytes are kept and the rest is skipped, so that it is no JSON and fails
 * by itself. Used by one thread.
 */
final class BoundedLines {

    private final InputStream in;
    private final int longest;

    BoundedLines(InputStream in, int longest) {
        this.longest = longest;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its end, empty after the last. */
    Optional<byte[]> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        for (int read = first; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() < longest) {
                line.write(read);
            }
        }
        return Optional.of(line.toByteArray());
    }
}
