package dev.dateline.annotation.segment;

import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Slice;
import java.util.Arrays;

/**
 * Turns a text's offsets in UTF-16 units into offsets in Unicode code points.
 *
 * <p>Made in one pass over the text; remembers only where the surrogate pairs stand. Immutable.
 */
public final class CodePointOffsets {

    private final String text;

    /** The second unit of each surrogate pair, in order. */
    private final int[] pairs;

    /** Reads a text once; a lone surrogate counts as a code point of its own, as {@link String} has it. */
    public CodePointOffsets(String text) {
        this.text = text;
        IntBuffer found = new IntBuffer(0);
        for (int unit = 1; unit < text.length(); unit++) {
            if (Character.isLowSurrogate(text.charAt(unit)) && Character.isHighSurrogate(text.charAt(unit - 1))) {
                found.add(unit);
            }
        }
        this.pairs = found.toArray();
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
}
