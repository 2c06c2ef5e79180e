package dev.dateline.formats.bytes;

import dev.dateline.contract.rejected.Original;
import java.io.IOException;
import java.util.Arrays;

/** What every reader knows of text in bytes. */
public final class Texts {

    public static final String JSON = "application/json";
    public static final String PLAIN = "text/plain; charset=utf-8";

    /** What is said of a control character that no text has. */
    public static final String CONTROL = "a control character that no text has";

    private Texts() {}

    /** Space, tab and carriage return: what may surround an item on its line. */
    public static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    /** Control characters that no text has: all of C0 but tab, line feed, form feed and carriage return. */
    public static boolean isBinary(int c) {
        return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r';
    }

    /** Whether there is nothing but white space. */
    public static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (!isBlank(b) && b != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has one of them. */
    public static boolean isBinary(String text) {
        return text.chars().anyMatch(Texts::isBinary);
    }

    /** Whether a byte ends a line: a line feed, or a carriage return, alone or before one. */
    public static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** The index of the first control character that no text has, or -1. */
    public static int binary(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isBinary(bytes[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The length of UTF-8's byte order mark where one stands at the window's start, else 0. */
    public static int byteOrderMark(ByteWindow window) throws IOException {
        boolean there = window.fill(3) >= 3
                && window.at(0) == (byte) 0xEF
                && window.at(1) == (byte) 0xBB
                && window.at(2) == (byte) 0xBF;
        return there ? 3 : 0;
    }

    /** The original in these bytes; a cut one is only octets. */
    public static Original original(byte[] bytes, int start, int end, String mediaType) {
        Original original = Original.of(Arrays.copyOfRange(bytes, start, end), mediaType);
        return original.truncated()
                ? new Original(original.bytes(), original.length(), original.sha256(), Original.OCTETS)
                : original;
    }
}
