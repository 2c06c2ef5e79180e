package dev.dateline.wire.page;

/**
 * A piece of an article's text.
 *
 * @param text the text
 * @param kind the class of its mark: a kind of entity, {@code date}, or empty for plain text
 * @param link where its mark leads to, empty for none
 * @param note what a reader should know of it, empty for nothing
 */
public record Piece(String text, String kind, String link, String note) {

    static Piece plain(String text) {
        return new Piece(text, "", "", "");
    }

    /** Tells its kind and none of its text. */
    @Override
    public String toString() {
        return "Piece[" + kind + "]";
    }
}
