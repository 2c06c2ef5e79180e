package dev.dateline.annotation.segment;

import org.jspecify.annotations.Nullable;

/**
 * A text as a person reads it: without soft hyphens, and with the characters that HTML's references stand for.
 *
 * <p>Most texts are plain as they stand. Offsets are in UTF-16 units; immutable.
 */
public final class LegibleText {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final String original;
    private final String plain;

    /** For each unit of the plain text where it begins and ends in the original; null where the two are the same. */
    private final int @Nullable [] starts;

    private final int @Nullable [] ends;

    private LegibleText(String original, String plain, int @Nullable [] starts, int @Nullable [] ends) {
        this.original = original;
        this.plain = plain;
        this.starts = starts;
        this.ends = ends;
    }

    /** Reads a text. */
    public static LegibleText of(String original) {
        if (original.indexOf(SOFT_HYPHEN) < 0 && original.indexOf('&') < 0) {
            return new LegibleText(original, original, null, null);
        }
        StringBuilder plain = new StringBuilder(original.length());
        GrowingInts starts = new GrowingInts(original.length());
        GrowingInts ends = new GrowingInts(original.length());
        for (int unit = 0; unit < original.length(); ) {
            CharacterReference reference = CharacterReference.at(original, unit);
            int end = reference == null ? unit + 1 : reference.end();
            String read = reference == null ? original.substring(unit, end) : reference.stands();
            for (int at = 0; at < read.length(); at++) {
                if (read.charAt(at) != SOFT_HYPHEN) {
                    plain.append(read.charAt(at));
                    starts.add(unit);
                    ends.add(end);
                }
            }
            unit = end;
        }
        return plain.length() == original.length()
                ? new LegibleText(original, original, null, null)
                : new LegibleText(original, plain.toString(), starts.toArray(), ends.toArray());
    }

    /** The text as it stands. */
    public String original() {
        return original;
    }

    /** The text as a person reads it. */
    public String plain() {
        return plain;
    }

    /** Whether the two are the same. */
    public boolean isPlain() {
        return starts == null;
    }

    /** Where in the original a unit of the plain text begins. */
    public int start(int unit) {
        return starts == null ? unit : starts[unit];
    }

    /** Where in the original what ends before a unit of the plain text ends. */
    public int end(int unit) {
        return ends == null ? unit : ends[unit - 1];
    }

    /** Tells lengths and none of the text. */
    @Override
    public String toString() {
        return "LegibleText[" + plain.length() + " of " + original.length() + " units]";
    }
}
