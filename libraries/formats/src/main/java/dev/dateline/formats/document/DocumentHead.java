package dev.dateline.formats.document;

import dev.dateline.formats.bytes.BrokenDocument;
import dev.dateline.formats.bytes.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a document's format is told from.
 *
 * @param name the document's name within its source
 * @param mediaType what came with it, with its parameters; absent where nothing did
 * @param address where it was fetched, which relative addresses in it count from; absent where it was not
 * @param first its first bytes, unpacked: {@value #BYTES} or all there are; not to be changed
 */
public record DocumentHead(String name, @Nullable String mediaType, @Nullable URI address, byte[] first) {

    /** How many of a document's first bytes are looked at. */
    public static final int BYTES = 8 << 10;

    private static final String GZIP = ".gz";
    /** What a rotated log has behind its name: a number, a day, or a day and a time. */
    private static final Pattern ROTATED = Pattern.compile(
            "(?<=\\.[a-z]{3,6})([.-]\\d{1,4}|[.-]\\d{4}-?\\d{2}-?\\d{2}([t._-]?\\d{2}[:-]?\\d{2}([:-]?\\d{2})?)?)$");

    public DocumentHead {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(first, "first");
    }

    /** The head of a document that nothing but its name and bytes is known of. */
    public static DocumentHead of(String name, byte[] first) {
        return new DocumentHead(name, null, null, first);
    }

    /**
     * The first bytes of a document, as far as they can be unpacked.
     *
     * @param unpacked the document's bytes from its start; not closed
     */
    public static byte[] read(InputStream unpacked) throws IOException {
        byte[] first = new byte[BYTES];
        int count = 0;
        try {
            int got = 0;
            while (got >= 0 && count < BYTES) {
                count += got;
                got = unpacked.read(first, count, BYTES - count);
            }
        } catch (BrokenDocument e) {
            return Arrays.copyOf(first, count);
        }
        return Arrays.copyOf(first, count);
    }

    /** Whether a document's name says that it is packed with gzip. */
    public static boolean saysGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /** The ending that tells a name's format: lower case, with its dot, {@code .gz} and what rotation adds aside; empty where there is none. */
    public static String extension(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String unpacked = saysGzip(file) ? file.substring(0, file.length() - GZIP.length()) : file;
        String plain = ROTATED.matcher(unpacked).replaceFirst("");
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "" : plain.substring(dot);
    }

    /** Whether the name has one of these endings. */
    public boolean isNamed(Set<String> extensions) {
        return extensions.contains(extension(name));
    }

    /** Whether what came with the document calls it one of these media types, parameters aside. */
    public boolean isTyped(Set<String> mediaTypes) {
        if (mediaType == null) {
            return false;
        }
        int end = mediaType.indexOf(';');
        String type = end < 0 ? mediaType : mediaType.substring(0, end);
        return mediaTypes.contains(type.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether only its bytes can tell: it was fetched, or is packed under a name that says no more. */
    public boolean isToldByBytes() {
        return mediaType != null
                || address != null
                || (saysGzip(name) && extension(name).isEmpty());
    }

    /**
     * The first byte that is no white space, no zero of UTF-16 or UTF-32 and no part of a byte order mark; -1 where there is
     * none.
     */
    public int firstByte() {
        for (int i = markLength(); i < first.length; i++) {
            if (!Texts.isBlank(first[i]) && first[i] != '\n' && first[i] != 0) {
                return first[i] & 0xFF;
            }
        }
        return -1;
    }

    /** Of the mark of UTF-8, or of UTF-16 and UTF-32, which have the same two bytes between zeros. */
    private int markLength() {
        int at = 0;
        while (at < first.length && at < 2 && first[at] == 0) {
            at++;
        }
        int mark = at + 1 < first.length ? (first[at] & 0xFF) << 8 | (first[at + 1] & 0xFF) : 0;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return at + 2;
        }
        return mark == 0xEFBB && first.length > 2 && (first[2] & 0xFF) == 0xBF ? 3 : 0;
    }

    /** Its first bytes as ASCII in lower case, whatever the encoding: UTF-16 and UTF-32 have NULs between, which are left out. */
    public String ascii() {
        return new String(first, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    }

    /** Whether one of its first bytes is a NUL. */
    public boolean isBinary() {
        for (byte b : first) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentHead that
                && name.equals(that.name)
                && Objects.equals(mediaType, that.mediaType)
                && Objects.equals(address, that.address)
                && Arrays.equals(first, that.first);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, address, Arrays.hashCode(first));
    }

    /** Tells names and none of the bytes. */
    @Override
    public String toString() {
        return "DocumentHead[" + name + ", " + mediaType + ", " + address + "]";
    }
}
