package dev.dateline.formats.page.body;

import java.util.List;

/**
 * The text of an article.
 *
 * @param paragraphs in their order, the one between headline and body included
 * @param header the short lines between headline and body
 * @param edges the short lines that the body itself begins and ends with
 * @param teasers how many paragraphs stand under a heading that leads to another text
 * @param inArticle whether it stands with its headline in an {@code article}
 */
public record PageBody(
        List<String> paragraphs, List<String> header, List<String> edges, int teasers, boolean inArticle) {

    /** From so many texts that are linked a page is a list of them. */
    private static final int LIST = 3;

    public PageBody {
        paragraphs = List.copyOf(paragraphs);
        header = List.copyOf(header);
        edges = List.copyOf(edges);
    }

    /** How much text it is, in letters of an alphabet. */
    public int letters() {
        return paragraphs.stream().mapToInt(Sentences::weigh).sum();
    }

    /** Whether most of it stands under headings that lead elsewhere. */
    public boolean isList() {
        return teasers >= LIST && paragraphs.size() <= 2 * teasers;
    }

    /** The same with other paragraphs. */
    public PageBody with(List<String> others) {
        return new PageBody(others, header, edges, teasers, inArticle);
    }

    /** Tells none of the text. */
    @Override
    public String toString() {
        return "PageBody[" + paragraphs.size() + " paragraphs]";
    }
}
