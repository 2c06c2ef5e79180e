package dev.dateline.formats.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What bytes say of their own encoding at their start: a mark, the pattern of their zeros, a declaration. */
final class XmlDeclaration {

    private static final int REACH = 1024;
    private static final Pattern ENCODING = Pattern.compile(
            "<\\?xml\\s[^>]{0,512}?encoding\\s*=\\s*[\"']\\s*([^\"'>]{1,64})[\"']", Pattern.CASE_INSENSITIVE);

    private XmlDeclaration() {}

    /**
     * The encoding that the mark or the zeros of the first characters show.
     *
     * @param length of the mark, in bytes
     */
    record Shown(Charset charset, int length) {}

    static Optional<Shown> shown(byte[] bytes) {
        int first = word(bytes);
        if (first == 0x0000FEFF) {
            return shown("UTF-32BE", 4);
        }
        if (first == 0xFFFE0000) {
            return shown("UTF-32LE", 4);
        }
        if (first >>> 8 == 0xEFBBBF) {
            return shown("UTF-8", 3);
        }
        if (first >>> 16 == 0xFEFF) {
            return shown("UTF-16BE", 2);
        }
        if (first >>> 16 == 0xFFFE) {
            return shown("UTF-16LE", 2);
        }
        return switch (first) {
            case 0x0000003C -> shown("UTF-32BE", 0);
            case 0x3C000000 -> shown("UTF-32LE", 0);
            case 0x4C6FA794 -> shown("IBM037", 0);
            default -> zeros(first);
        };
    }

    private static Optional<Shown> zeros(int first) {
        if ((first & 0xFF00FF00) == 0 && (first & 0x00FF0000) != 0 && (first & 0xFF) != 0) {
            return shown("UTF-16BE", 0);
        }
        if ((first & 0x00FF00FF) == 0 && (first & 0xFF000000) != 0 && (first & 0xFF00) != 0) {
            return shown("UTF-16LE", 0);
        }
        return Optional.empty();
    }

    private static Optional<Shown> shown(String name, int length) {
        return EncodingLabel.charset(name).map(charset -> new Shown(charset, length));
    }

    /** The encoding that an XML declaration names, its bytes read as ASCII. */
    static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, REACH), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start);
        return encoding.find() ? EncodingLabel.charset(encoding.group(1)) : Optional.empty();
    }

    private static int word(byte[] bytes) {
        int word = 0;
        for (int i = 0; i < 4; i++) {
            // Beyond the end stands what is in no mark and in no pattern.
            word = word << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0x7F);
        }
        return word;
    }
}
