package dev.dateline.formats.markup;

import java.util.function.Consumer;

/** What stands in an element. */
public sealed interface MarkupNode permits Element, Characters {

    /** Gives it to whom it is for. */
    void handTo(Consumer<Element> elements, Consumer<Characters> characters);
}
