package dev.dateline.formats.page.body;

import org.jsoup.nodes.Element;

/**
 * A run of text between two block-level tags.
 *
 * @param index its place among the blocks of the page
 * @param owner the block-level element that it stands in
 * @param text with white space collapsed
 * @param linkChars how many of its characters stand in links
 */
public record Block(int index, BlockKind kind, Element owner, String text, int linkChars) {

    boolean isHeading() {
        return kind == BlockKind.HEADING;
    }

    /** Whether nearly all of it is link. */
    boolean isLink() {
        return linkChars * 5 >= text.length() * 4;
    }

    /** Whether it ends like a sentence, in any script. */
    boolean endsSentence() {
        return Sentences.ends(text);
    }

    /** How much it reads like running text, in characters; nothing for a label or a list of links. */
    int prose() {
        int chars = Sentences.weigh(text);
        int links = text.isEmpty() ? 0 : (int) ((long) chars * linkChars / text.length());
        return switch (kind) {
            case HEADING, CELL, CAPTION -> 0;
            case ITEM, PLAIN -> chars < 80 ? 0 : Math.max(0, chars - 2 * links) * 2 / 3;
            default -> chars < 40 ? 0 : Math.max(0, chars - 2 * links);
        };
    }

    /** Tells none of the text. */
    @Override
    public String toString() {
        return "Block[" + index + " " + kind + " " + text.length() + "]";
    }
}
