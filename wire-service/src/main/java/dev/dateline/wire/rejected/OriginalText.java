package dev.dateline.wire.rejected;

import java.nio.charset.StandardCharsets;

/**
 * The bytes of something rejected as a person can look at them.
 *
 * @param text their beginning; what no text has is shown as the sign for it
 * @param bytes how many there were in all
 * @param cut whether there are more than are shown
 */
public record OriginalText(String text, long bytes, boolean cut) {

    /** How many bytes are kept. */
    public static final int KEPT = 4096;

    /** The first of those bytes, of so many that there were. */
    public static OriginalText of(byte[] bytes, long length) {
        int kept = Math.min(KEPT, bytes.length);
        // What is no UTF-8, a character that the cut parts among it, becomes U+FFFD.
        String decoded = new String(bytes, 0, kept, StandardCharsets.UTF_8);
        return new OriginalText(shown(decoded), length, length > kept);
    }

    /** With Unicode's pictures of control characters (Control Pictures, U+2400 on) in their place. */
    private static String shown(String text) {
        return text.codePoints()
                .map(each -> each == '\n' || each == '\t'
                        ? each
                        : each < 0x20 ? 0x2400 + each : each == 0x7F ? 0x2421 : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Tells the size and none of the text. */
    @Override
    public String toString() {
        return "OriginalText[" + bytes + " bytes]";
    }
}
