package dev.dateline.formats.json;

import dev.dateline.formats.bytes.Texts;
import java.util.Arrays;

/**
 * Finds the values of a JSON document by its brackets and quotation marks alone, at any depth: whether each is JSON is for a
 * parser to tell, and what is wrong with one costs no other. Serves one document.
 */
final class ValueRanges {

    /** More than a document of articles has; what follows counts as one value. */
    private static final int MOST = 1 << 19;

    private final byte[] document;
    private int[] bounds = new int[16];
    private int count;
    private int at;
    private boolean open;

    private ValueRanges(byte[] document) {
        this.document = document;
    }

    /** The values of the document; the elements, where it is one array. */
    static ValueRanges of(byte[] document) {
        ValueRanges ranges = new ValueRanges(document);
        ranges.find();
        return ranges;
    }

    int count() {
        return count;
    }

    /** Where a value begins. */
    int start(int index) {
        return bounds[2 * index];
    }

    /** Where it ends: before that byte. */
    int end(int index) {
        return bounds[2 * index + 1];
    }

    /** Whether the document is an array that does not end. */
    boolean isOpen() {
        return open;
    }

    private void find() {
        skipMark();
        skipSpace();
        open = at < document.length && document[at] == '[';
        if (open) {
            at++;
        }
        for (skipSpace(); at < document.length; skipSpace()) {
            if (open && document[at] == ']') {
                open = false;
                at++;
            } else if (open && document[at] == ',') {
                at++;
            } else {
                int start = at;
                skipValue();
                add(start, at);
            }
        }
    }

    private void add(int start, int end) {
        if (count == MOST) {
            bounds[2 * count - 1] = end;
            return;
        }
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        count++;
    }

    private void skipMark() {
        boolean mark = document.length >= 3
                && document[0] == (byte) 0xEF
                && document[1] == (byte) 0xBB
                && document[2] == (byte) 0xBF;
        at = mark ? 3 : 0;
    }

    private void skipSpace() {
        while (at < document.length && (Texts.isBlank(document[at]) || document[at] == '\n')) {
            at++;
        }
    }

    /** Over one value, however deep; over one byte at least. */
    private void skipValue() {
        int depth = 0;
        do {
            switch (document[at]) {
                case '"' -> skipText();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
        } while (at < document.length && (depth > 0 || !isBetweenValues(document[at])));
        // What is cut within a value is told by that value, which is the last then.
        open &= depth <= 0;
    }

    private void skipText() {
        at++;
        while (at < document.length && document[at] != '"') {
            at += document[at] == '\\' ? 2 : 1;
        }
        at = Math.min(document.length, at + 1);
    }

    private static boolean isBetweenValues(byte b) {
        return b == ',' || b == ']' || b == '[' || b == '{' || b == '\n' || Texts.isBlank(b);
    }
}
