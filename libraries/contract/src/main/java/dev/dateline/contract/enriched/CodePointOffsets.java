package dev.dateline.contract.enriched;

import java.util.Arrays;

/**
 * Turns a text's offsets in UTF-16 units into offsets in Unicode code points.
 *
 * <p>Made in one pass over the text; remembers only where the surrogate pairs stand. A lone surrogate counts as a code point
 * of its own, as {@link String} has it. Immutable.
 */
public final class CodePointOffsets {

    private final String text;

    /** The second unit of each surrogate pair, in order. */
    private final int[] pairs;

    /** Reads a text once, or to its last pair once more. */
    public CodePointOffsets(String text) {
        this.text = text;
        int count = 0;
        for (int unit = 1; unit < text.length(); unit++) {
            count += endsPair(unit) ? 1 : 0;
        }
        pairs = new int[count];
        for (int unit = 1, found = 0; found < count; unit++) {
            if (endsPair(unit)) {
                pairs[found++] = unit;
            }
        }
    }

    /** The code points before a unit. */
    public int codePoint(int unit) {
        if (pairs.length == 0) {
            return unit;
        }
        int place = Arrays.binarySearch(pairs, unit);
        return unit - (place >= 0 ? place : -place - 1);
    }

    /** The piece between two units, with its offsets in both units of offset. */
    public Slice slice(In in, int start, int end) {
        return new Slice(in, codePoint(start), codePoint(end), start, end, text.substring(start, end));
    }

    /** Whether both pairs of offsets cut exactly the slice's text out of this text. */
    public boolean fits(Slice slice) {
        return slice.startUtf16() >= 0
                && slice.endUtf16() <= text.length()
                && slice.startUtf16() <= slice.endUtf16()
                && text.startsWith(slice.text(), slice.startUtf16())
                && slice.text().length() == slice.endUtf16() - slice.startUtf16()
                && codePoint(slice.startUtf16()) == slice.start()
                && slice.start() + slice.text().codePointCount(0, slice.text().length()) == slice.end();
    }

    private boolean endsPair(int unit) {
        return Character.isLowSurrogate(text.charAt(unit)) && Character.isHighSurrogate(text.charAt(unit - 1));
    }
}
