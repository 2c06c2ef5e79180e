package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.formats.bytes.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.security.MessageDigest;

/**
 * What is known of a document's first bytes once they have been read.
 *
 * @param length how many were asked for and are there
 * @param digest of them
 * @param lines the line ends in them
 * @param last the last of them; a line feed where there are none
 */
record Prefix(long length, MessageDigest digest, long lines, byte last) {

    /** Reads the next {@code length} bytes, or as many as there are. */
    static Prefix read(InputStream in, long length) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] bytes = new byte[256 << 10];
        long read = 0;
        long lines = 0;
        byte last = '\n';
        while (read < length) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ClosedByInterruptException();
            }
            int got = in.read(bytes, 0, (int) Math.min(bytes.length, length - read));
            if (got < 0) {
                break;
            }
            for (int i = 0; i < got; i++) {
                boolean feeds = bytes[i] == '\n' && (i > 0 ? bytes[i - 1] : last) == '\r';
                lines += Texts.isLineEnd(bytes[i]) && !feeds ? 1 : 0;
            }
            digest.update(bytes, 0, got);
            read += got;
            last = got > 0 ? bytes[got - 1] : last;
        }
        return new Prefix(read, digest, lines, last);
    }
}
