package dev.dateline.fetch.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks bodies. */
public final class Unpacking {

    private static final int BUFFER = 16 << 10;
    private static final int MOST_CODINGS = 3;

    private Unpacking() {}

    /**
     * The body as it was before.
     *
     * @param codings as {@code Content-Encoding} has them
     * @throws IOException where it is not packed as it says; so does reading from it
     */
    public static InputStream of(InputStream body, String codings) throws IOException {
        InputStream unpacked = body;
        String[] applied = codings.split(",", -1);
        if (applied.length > MOST_CODINGS) {
            throw new IOException("packed " + applied.length + " times");
        }
        for (int i = applied.length - 1; i >= 0; i--) {
            unpacked = unpacked(unpacked, applied[i].strip().toLowerCase(Locale.ROOT));
        }
        return unpacked;
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
