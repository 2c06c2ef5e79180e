package dev.dateline.formats.page.body;

import org.jsoup.nodes.Element;

/** What a block of text is by its element. */
enum BlockKind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    PREFORMATTED,
    CELL,
    CAPTION,
    /** Text that stands in a {@code div} or its like. */
    PLAIN;

    static BlockKind of(Element owner) {
        return switch (owner.normalName()) {
            case "p" -> PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
            case "li", "dt", "dd" -> ITEM;
            case "blockquote" -> QUOTE;
            case "pre" -> PREFORMATTED;
            case "td", "th" -> CELL;
            case "figcaption", "caption", "legend" -> CAPTION;
            default -> PLAIN;
        };
    }
}
