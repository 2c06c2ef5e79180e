package dev.dateline.stack.render;

/** Makes text from a source safe to show in a terminal. */
public final class Printable {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Printable() {}

    /** The text on one line, without characters that would steer the terminal. */
    public static String line(String text) {
        return clean(text, false);
    }

    /** The text without characters that would steer the terminal; line ends and tabs stay. */
    public static String text(String text) {
        return clean(text, true);
    }

    /**
     * Whether a terminal or a viewer does something on that code point, or reads what follows in another order, instead of
     * showing it: controls of both sets, separators of lines and paragraphs, and all formats but the two that join letters.
     */
    public static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    private static String clean(String text, boolean keepLines) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            boolean lineOrTab = each == '\n' || each == '\t';
            if (!steers(each) || (keepLines && lineOrTab)) {
                clean.appendCodePoint(each);
            } else if (parts(each)) {
                clean.append(keepLines ? '\n' : ' ');
            } else if (!keepLines && Character.isISOControl(each)) {
                clean.append(' ');
            }
        });
        return clean.toString();
    }

    private static boolean parts(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
