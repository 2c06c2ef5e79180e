package dev.dateline.ingest.source.feeds.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads bodies as they were before they were packed, up to a limit that counts what comes out. */
final class Unpacking {

    private static final int BUFFER = 16 << 10;
    private static final int MOST_CODINGS = 3;

    private Unpacking() {}

    /**
     * The bytes of a body.
     *
     * @param codings as {@code Content-Encoding} has them
     * @param limit in bytes
     * @return empty where there are more
     * @throws IOException where the body ends early, or is not packed as it says
     */
    static Optional<byte[]> read(InputStream body, String codings, int limit) throws IOException {
        InputStream unpacked = body;
        String[] applied = codings.split(",", -1);
        if (applied.length > MOST_CODINGS) {
            throw new IOException("packed " + applied.length + " times");
        }
        for (int i = applied.length - 1; i >= 0; i--) {
            unpacked = unpacked(unpacked, applied[i].strip().toLowerCase(Locale.ROOT));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        for (int count = unpacked.read(buffer); count >= 0; count = unpacked.read(buffer)) {
            if (bytes.size() + count > limit) {
                return Optional.empty();
            }
            bytes.write(buffer, 0, count);
        }
        return Optional.of(bytes.toByteArray());
    }

    private static InputStream unpacked(InputStream packed, String coding) throws IOException {
        return switch (coding) {
            case "", "identity", "none" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed, BUFFER);
            case "deflate" -> deflated(packed);
            default -> {
                if (isCharset(coding)) {
                    yield packed;
                }
                throw new IOException("packed with " + coding + ", which was not asked for");
            }
        };
    }

    /** With zlib's header, as it should be (RFC 9110, section 8.4.1.2), or without it, as some servers have it. */
    private static InputStream deflated(InputStream packed) throws IOException {
        PushbackInputStream again = new PushbackInputStream(packed, 2);
        byte[] first = again.readNBytes(2);
        again.unread(first);
        int header = first.length < 2 ? 0 : (first[0] & 0xFF) << Byte.SIZE | (first[1] & 0xFF);
        boolean zlib = (header >> Byte.SIZE & 0x0F) == 8 && header % 31 == 0;
        return new InflaterInputStream(again, new Inflater(!zlib), BUFFER);
    }

    /** A server that names a charset here meant {@code Content-Type}. */
    private static boolean isCharset(String coding) {
        try {
            return Charset.isSupported(coding);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
