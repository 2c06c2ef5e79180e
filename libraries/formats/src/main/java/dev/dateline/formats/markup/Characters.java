package dev.dateline.formats.markup;

import java.util.function.Consumer;

/**
 * A run of characters, references resolved.
 *
 * @param value the characters
 */
public record Characters(String value) implements MarkupNode {

    @Override
    public void handTo(Consumer<Element> elements, Consumer<Characters> characters) {
        characters.accept(this);
    }

    /** Tells its length and none of it. */
    @Override
    public String toString() {
        return "Characters[" + value.length() + " UTF-16 units]";
    }
}
