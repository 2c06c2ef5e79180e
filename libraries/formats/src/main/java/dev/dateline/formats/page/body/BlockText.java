package dev.dateline.formats.page.body;

/** The text of a block while it is gathered: white space collapsed, what can't be seen left out. */
final class BlockText {

    private final StringBuilder text = new StringBuilder();
    private int linkChars;
    private boolean letters;
    private boolean space;
    private boolean broken;

    void append(String run, boolean inLink) {
        int before = text.length();
        for (int i = 0; i < run.length(); i++) {
            append(run.charAt(i));
        }
        if (inLink) {
            linkChars += text.length() - before;
        }
    }

    private void append(char letter) {
        if (letter <= ' ' || letter == '\u00A0' || isSpace(letter)) {
            space = true;
        } else if (!isInvisible(letter)) {
            if (space && !text.isEmpty()) {
                text.append(' ');
            }
            space = false;
            broken = false;
            letters |= Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
            text.append(letter);
        }
    }

    /** A line ends here; whether it is the second in a row, which ends a paragraph. */
    boolean breakLine() {
        boolean second = broken && !text.isEmpty();
        space = true;
        broken = true;
        return second;
    }

    boolean hasLetters() {
        return letters;
    }

    String text() {
        return text.toString();
    }

    int linkChars() {
        return linkChars;
    }

    void clear() {
        text.setLength(0);
        linkChars = 0;
        letters = false;
        space = false;
        broken = false;
    }

    private static boolean isSpace(char letter) {
        return (letter >= '\u2000' && letter <= '\u200A')
                || letter == '\u2028'
                || letter == '\u2029'
                || letter == '\u202F'
                || letter == '\u3000'
                || letter == '\u0085';
    }

    /** Zero-width spaces, marks of order, controls. A soft hyphen is part of the text as it was published. */
    private static boolean isInvisible(char letter) {
        return letter == '\u200B'
                || letter == '\u2060'
                || letter == '\uFEFF'
                || (letter >= '\u0080' && letter <= '\u009F')
                || letter == '\u007F';
    }
}
