package dev.dateline.annotation.segment;

/**
 * Tells the line breaks that end a paragraph from those that only wrap a line.
 *
 * <p>A blank line always ends a paragraph, and so does a break before an indented line. Within a block of lines that
 * are all short, as teleprinters wrapped them, a break is a wrap where the next word would not have fitted into the
 * line; in any other block every line is a paragraph. Linear in the text.
 */
final class LineBreaks {

    /** The widest line, in UTF-16 units, of a text that was wrapped by hand. */
    private static final int WIDEST_WRAPPED = 100;

    /** How much of the width a wrapped line fills, at least. */
    private static final double FULL = 0.75;

    /** Lists have lines as narrow as this, and hardly any text that was wrapped. */
    private static final int NARROW = 30;

    /** The longest last word of a line, in small letters, that tells that it goes on: Rio de / Janeiro. */
    private static final int LONGEST_LINK = 3;

    private final String text;
    private final Orthography orthography;
    private final GrowingInts breaks = new GrowingInts(0);
    private final GrowingInts lineStarts = new GrowingInts(0);
    private final GrowingInts lineEnds = new GrowingInts(0);

    private LineBreaks(String text, Orthography orthography) {
        this.text = text;
        this.orthography = orthography;
    }

    /** The positions of the line breaks that end a paragraph, in order, in UTF-16 units. */
    static int[] paragraphEnds(String text, Orthography orthography) {
        LineBreaks lines = new LineBreaks(text, orthography);
        lines.read();
        lines.decide();
        return lines.breaks.toArray();
    }

    private void read() {
        int start = 0;
        for (int unit = 0; unit < text.length(); unit++) {
            if (isBreak(text.charAt(unit))) {
                lineStarts.add(start);
                lineEnds.add(unit);
                unit += text.startsWith("\r\n", unit) ? 1 : 0;
                start = unit + 1;
            }
        }
        lineStarts.add(start);
        lineEnds.add(text.length());
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\u0085' || unit == '\f';
    }

    private void decide() {
        int[] starts = lineStarts.toArray();
        int[] ends = lineEnds.toArray();
        int block = 0;
        while (block < starts.length) {
            int end = block;
            int width = 0;
            while (end < starts.length && !isBlank(starts[end], ends[end])) {
                width = Math.max(width, ends[end] - starts[end]);
                end++;
            }
            boolean flows = width >= NARROW || (end - block > 2 && isOneSentence(starts, ends, block, end));
            for (int line = block; line < end; line++) {
                boolean last = line == end - 1;
                if (last || !wraps(starts, ends, line, block, end, width, flows)) {
                    breaks.add(ends[line]);
                }
            }
            block = end + 1;
        }
    }

    private boolean isBlank(int start, int end) {
        for (int unit = start; unit < end; unit++) {
            if (!CharacterClass.separates(text.charAt(unit))) {
                return false;
            }
        }
        return true;
    }

    private boolean wraps(int[] starts, int[] ends, int line, int block, int blockEnd, int width, boolean flows) {
        int next = line + 1;
        char first = text.charAt(starts[next]);
        if (first == ' ' || first == '\t' || width > WIDEST_WRAPPED || orthography.standsAlone(text, starts[line])) {
            return false;
        }
        int length = ends[line] - starts[line];
        char last = text.charAt(ends[line] - 1);
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
        if (open && (Character.isLowerCase(first) || endsInALink(starts[line], ends[line]))) {
            return true;
        }
        if (width < NARROW) {
            return flows;
        }
        boolean opensStory = line == block && blockEnd - block > 2 && ends[next] - starts[next] >= FULL * width;
        return (opensStory && open)
                || (length + 1 + nextWord(starts[next], ends[next]) > width && length >= FULL * width);
    }

    private boolean endsInALink(int start, int end) {
        int unit = end - 1;
        while (unit > start && Character.isLowerCase(text.charAt(unit))) {
            unit--;
        }
        int length = end - 1 - unit;
        return unit > start && text.charAt(unit) == ' ' && length > 0 && length <= LONGEST_LINK;
    }

    /** Whether only the last of a block's lines ends as a sentence does, the others in the middle of one. */
    private boolean isOneSentence(int[] starts, int[] ends, int block, int blockEnd) {
        for (int line = block; line < blockEnd - 1; line++) {
            char last = text.charAt(ends[line] - 1);
            if (!(Character.isLetterOrDigit(last) || last == ',')) {
                return false;
            }
        }
        return ends[blockEnd - 1] > starts[blockEnd - 1] && text.charAt(ends[blockEnd - 1] - 1) == '.';
    }

    private int nextWord(int start, int end) {
        int unit = start;
        while (unit < end && text.charAt(unit) > ' ') {
            unit++;
        }
        return unit - start;
    }
}
