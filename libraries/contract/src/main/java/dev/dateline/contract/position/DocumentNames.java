package dev.dateline.contract.position;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Which files of a folder are documents, and what these are called: by the bytes of their names, whatever the locale.
 *
 * <p>A name is read as UTF-8. A byte that is none stands percent-encoded, {@code %80} to {@code %FF}; so that no two files have
 * one name, the percent sign of what looks like that stands as {@code %25}.
 */
public final class DocumentNames {

    private static final List<String> TEMPORARY = List.of(".tmp", ".part", ".partial", ".swp", ".crdownload", "~");

    /** A list of feeds, which a source of that kind reads. */
    private static final String LIST = ".opml";

    private static final String HEX = "0123456789ABCDEF";

    private DocumentNames() {}

    /**
     * Whether a file or folder is none: hidden, being written by another program, a list of feeds, or a folder's own {@code
     * README}.
     */
    public static boolean isIgnored(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || TEMPORARY.stream().anyMatch(name::endsWith)
                || name.endsWith(LIST)
                || name.equals("readme")
                || name.startsWith("readme.");
    }

    /** A file's document name: its path from the folder, with slashes. */
    public static String of(Path folder, Path file) {
        Path relative = folder.relativize(file);
        String shown = relative.toString();
        if (shown.chars().allMatch(c -> c < 0x80)) {
            return escaped(shown.replace(folder.getFileSystem().getSeparator(), "/"));
        }
        StringBuilder name = new StringBuilder();
        for (Path part : relative) {
            name.append(name.length() == 0 ? "" : "/").append(decoded(bytes(part)));
        }
        return name.toString();
    }

    /** The file of a document. */
    public static Path in(Path folder, String document) {
        if (document.chars().allMatch(c -> c < 0x80 && c != '%')) {
            return folder.resolve(document);
        }
        StringBuilder uri = new StringBuilder(folder.toUri().getRawPath());
        if (uri.charAt(uri.length() - 1) != '/') {
            uri.append('/');
        }
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int each = bytes[i] & 0xFF;
            if (isEscape(bytes, i)) {
                each = Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16);
                i += 2;
            }
            boolean plain = each < 0x80 && (Character.isLetterOrDigit(each) || "/-._~".indexOf(each) >= 0);
            uri.append(plain ? String.valueOf((char) each) : encoded(each));
        }
        return Path.of(URI.create("file://" + uri));
    }

    /** The bytes of one part of a path, which a path's own URI has whatever the locale. */
    private static byte[] bytes(Path part) {
        String raw = Path.of("/").resolve(part).toUri().getRawPath();
        String name = raw.substring(1, raw.endsWith("/") ? raw.length() - 1 : raw.length());
        byte[] given = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(given.length);
        for (int i = 0; i < given.length; i++) {
            if (given[i] == '%') {
                bytes.put((byte) (Character.digit(given[i + 1], 16) << 4 | Character.digit(given[i + 2], 16)));
                i += 2;
            } else {
                bytes.put(given[i]);
            }
        }
        byte[] exact = new byte[bytes.position()];
        bytes.flip().get(exact);
        return exact;
    }

    private static String decoded(byte[] bytes) {
        try {
            return escaped(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return inPieces(bytes);
        }
    }

    private static String inPieces(byte[] bytes) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length == 0) {
                name.append(encoded(bytes[i] & 0xFF));
                i++;
            } else {
                name.append(new String(bytes, i, length, StandardCharsets.UTF_8));
                i += length;
            }
        }
        return escapedBut(name.toString(), bytes);
    }

    /** Only what stood as a percent sign in the file's name is escaped, not what stands for its broken bytes. */
    private static String escapedBut(String name, byte[] bytes) {
        boolean percent = false;
        for (byte each : bytes) {
            percent |= each == '%';
        }
        if (!percent) {
            return name;
        }
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < bytes.length; ) {
            int length = Math.max(1, sequence(bytes, i));
            if (sequence(bytes, i) == 0) {
                safe.append(encoded(bytes[i] & 0xFF));
            } else if (bytes[i] == '%') {
                safe.append(isEscape(bytes, i) ? "%25" : "%");
            } else {
                safe.append(new String(bytes, i, length, StandardCharsets.UTF_8));
            }
            i += length;
        }
        return safe.toString();
    }

    /** How many bytes the character takes that begins there; 0 where none does. */
    private static int sequence(byte[] bytes, int at) {
        for (int length = 1; length <= 4 && at + length <= bytes.length; length++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
                return length;
            } catch (CharacterCodingException e) {
                // It may need one more.
            }
        }
        return 0;
    }

    private static String escaped(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        StringBuilder safe = new StringBuilder();
        int index = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (isEscape(bytes, i)) {
                safe.append(new String(bytes, index, i - index, StandardCharsets.UTF_8))
                        .append("%25");
                index = i + 1;
            }
        }
        return safe.append(new String(bytes, index, bytes.length - index, StandardCharsets.UTF_8))
                .toString();
    }

    /** Whether a percent sign there would be read as an escape: {@code %25}, or {@code %80} to {@code %FF}. */
    private static boolean isEscape(byte[] bytes, int at) {
        if (bytes[at] != '%' || at + 2 >= bytes.length) {
            return false;
        }
        int high = HEX.indexOf(bytes[at + 1]);
        int low = HEX.indexOf(bytes[at + 2]);
        return low >= 0 && (high >= 8 || (high == 2 && low == 5));
    }

    private static String encoded(int each) {
        return "%" + HEX.charAt(each >> 4) + HEX.charAt(each & 15);
    }
}
