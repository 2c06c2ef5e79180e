package dev.dateline.wire.query;

/** Walks over a query's text, by UTF-16 units. */
final class QueryScanner {

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private final String text;
    private int at;

    QueryScanner(String text) {
        this.text = text;
    }

    /** Goes to the next thing; false where there is none. */
    boolean next() {
        while (at < text.length() && space(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** Goes past that character where it comes now. */
    boolean take(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    boolean atQuote() {
        return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    boolean atSpace() {
        return at >= text.length() || space(text.charAt(at));
    }

    /** What stands between quotation marks; one that is never closed goes to the end. */
    String quoted() {
        int from = ++at;
        while (at < text.length() && !atQuote()) {
            at++;
        }
        String inside = text.substring(from, at);
        at = Math.min(text.length(), at + 1);
        return inside;
    }

    /** A field's word with its colon, which is gone past; empty where none comes now. */
    String field() {
        int colon = at;
        while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
            colon++;
        }
        if (colon == at || colon >= text.length() || text.charAt(colon) != ':') {
            return "";
        }
        String word = text.substring(at, colon);
        if (Field.of(word).isPresent()) {
            at = colon + 1;
            return word;
        }
        return "";
    }

    /** Up to the next white space or quotation mark. */
    String word() {
        int from = at;
        while (!atSpace() && !atQuote()) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean space(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
