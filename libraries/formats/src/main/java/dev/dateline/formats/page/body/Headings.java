package dev.dateline.formats.page.body;

import java.util.ArrayList;
import java.util.List;

/** Keeps the cross-headings, and the lines that end in a colon, that have their text after them. */
final class Headings {

    /** In characters; a longer block that ends in a colon is a sentence of its own. */
    private static final int LONGEST_LABEL = 80;

    private Headings() {}

    /**
     * @param kept of all blocks those that are text
     */
    static List<Block> withText(List<Block> kept, List<Block> all) {
        List<Block> text = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Block block = kept.get(i);
            Block next = i + 1 < kept.size() ? kept.get(i + 1) : null;
            boolean alone = next == null || (next.index() > block.index() + 1 && isBeforeLinks(block, all));
            boolean drop =
                    block.isHeading() ? alone || (next.isHeading() && isDeeper(block, next)) : isLabel(block) && alone;
            if (!drop) {
                text.add(block);
            }
        }
        return text;
    }

    /** One link may be a part of the text's own; two are a list of other texts. */
    private static boolean isBeforeLinks(Block block, List<Block> all) {
        Block first = all.get(block.index() + 1);
        boolean second =
                block.index() + 2 < all.size() && all.get(block.index() + 2).isLink();
        return first.isLink() && (second || !block.isHeading() || first.kind() == BlockKind.ITEM);
    }

    /** A heading above one of its own rank or a higher has no text; above a lower one it heads a chapter. */
    private static boolean isDeeper(Block block, Block next) {
        return next.owner().normalName().compareTo(block.owner().normalName()) <= 0;
    }

    private static boolean isLabel(Block block) {
        char last = block.text().charAt(block.text().length() - 1);
        return (last == ':' || last == '：') && block.text().length() < LONGEST_LABEL;
    }
}
