package dev.dateline.formats.page.body;

import java.util.List;

/**
 * The text of an article.
 *
 * @param paragraphs in their order, the one between headline and body included
 * @param header the short lines between headline and body
 * @param edges the short lines that the body itself begins and ends with
 */
public record Body(List<String> paragraphs, List<String> header, List<String> edges) {

    public Body {
        paragraphs = List.copyOf(paragraphs);
        header = List.copyOf(header);
        edges = List.copyOf(edges);
    }

    /** Tells none of the text. */
    @Override
    public String toString() {
        return "Body[" + paragraphs.size() + " paragraphs]";
    }
}
