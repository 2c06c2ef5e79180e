package dev.dateline.contract.enriched;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Checks many slices of one text; reads the text once, where {@link Slice#fits} reads it for every slice. */
final class SliceCheck {

    private final String text;

    /** The second unit of each surrogate pair, in order. */
    private final int[] pairs;

    SliceCheck(String text) {
        this.text = text;
        this.pairs = IntStream.range(1, text.length())
                .filter(unit -> Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit)))
                .toArray();
    }

    /** Whether both pairs of offsets cut exactly the slice's text out of this text. */
    boolean fits(Slice slice) {
        return slice.startUtf16() >= 0
                && slice.endUtf16() <= text.length()
                && slice.startUtf16() <= slice.endUtf16()
                && text.startsWith(slice.text(), slice.startUtf16())
                && slice.text().length() == slice.endUtf16() - slice.startUtf16()
                && codePoint(slice.startUtf16()) == slice.start()
                && slice.start() + slice.text().codePointCount(0, slice.text().length()) == slice.end();
    }

    private int codePoint(int unit) {
        int place = Arrays.binarySearch(pairs, unit);
        return unit - (place >= 0 ? place : -place - 1);
    }
}
