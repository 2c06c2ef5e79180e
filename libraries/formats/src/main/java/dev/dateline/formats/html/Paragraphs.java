package dev.dateline.formats.html;

/**
 * Collects text in paragraphs that are parted by an empty line.
 *
 * <p>White space is one space; a line break is one line feed, two in a row end the paragraph. Control characters are left
 * out.
 */
final class Paragraphs {

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int breaks;
    private int kept;

    /** Appends characters whose white space means no more than a space. */
    void add(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '\n' && kept > 0) {
                lineBreak();
            } else if (c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                space = true;
            } else if (!isInvisible(c)) {
                part();
                text.append(c);
            }
        }
    }

    /** A space at the least: a cell ends. */
    void space() {
        space = true;
    }

    /** A line ends. */
    void lineBreak() {
        breaks++;
        space = false;
    }

    /** A paragraph ends. */
    void paragraph() {
        breaks = 2;
        space = false;
    }

    /** From here on, until as often released, line feeds are line breaks. */
    void keepLines() {
        kept++;
    }

    void releaseLines() {
        kept = Math.max(0, kept - 1);
    }

    private void part() {
        if (text.length() > 0) {
            if (breaks > 0) {
                text.append(breaks > 1 ? "\n\n" : "\n");
            } else if (space) {
                text.append(' ');
            }
        }
        breaks = 0;
        space = false;
    }

    /** Characters that are none of a text: controls, the byte order mark, the soft hyphen, what Unicode says is no character. */
    private static boolean isInvisible(char c) {
        return (c >= 0x7F && c < 0xA0) || c == '\uFEFF' || c == '\u00AD' || c == '\uFFFE' || c == '\uFFFF';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
