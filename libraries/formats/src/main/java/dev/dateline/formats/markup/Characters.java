package dev.dateline.formats.markup;

/**
 * A run of characters, references resolved.
 *
 * @param value the characters
 */
public record Characters(String value) implements MarkupNode {

    /** Tells its length and none of it. */
    @Override
    public String toString() {
        return "Characters[" + value.length() + " UTF-16 units]";
    }
}
