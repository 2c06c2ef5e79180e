package dev.dateline.stack.render;

/** Makes text from a source safe to show in a terminal. */
public final class Printable {

    private Printable() {}

    /** The text on one line, without characters that would steer the terminal. */
    public static String line(String text) {
        return clean(text, false);
    }

    /** The text without characters that would steer the terminal; line ends and tabs stay. */
    public static String text(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean keepLines) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            boolean lineOrTab = each == '\n' || each == '\t';
            if (!Character.isISOControl(each) || (keepLines && lineOrTab)) {
                clean.appendCodePoint(each);
            } else if (!keepLines) {
                clean.append(' ');
            }
        });
        return clean.toString();
    }
}
