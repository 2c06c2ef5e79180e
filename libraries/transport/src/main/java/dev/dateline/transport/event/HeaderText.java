package dev.dateline.transport.event;

import java.nio.charset.StandardCharsets;

/**
 * A text as a header may hold it: what CloudEvents 1.0.2 bars from its strings (control characters, noncharacters, halves of
 * surrogate pairs) is percent-encoded, and so is what turns a line around or breaks it.
 */
final class HeaderText {

    private HeaderText() {}

    static String of(String text) {
        if (text.codePoints().noneMatch(HeaderText::isBarred)) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            if (isBarred(each)) {
                encode(each, encoded);
            } else {
                encoded.appendCodePoint(each);
            }
        });
        return encoded.toString();
    }

    private static boolean isBarred(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> turns(codePoint);
            default -> (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        };
    }

    private static boolean turns(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** The half of a pair has no bytes of its own; it stands as the character for what can't be said. */
    private static void encode(int codePoint, StringBuilder to) {
        int said = Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint;
        for (byte each : Character.toString(said).getBytes(StandardCharsets.UTF_8)) {
            to.append('%').append(String.format("%02X", each & 0xFF));
        }
    }
}
