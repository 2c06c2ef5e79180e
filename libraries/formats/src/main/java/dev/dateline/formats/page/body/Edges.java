package dev.dateline.formats.page.body;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a body without the short lines that it begins and ends with: dates, names, signs,
 * kickers, and the portrait of its author.
 *
 * @param text from its first sentence to its last
 * @param lines what stood before and after
 */
record Edges(List<Block> text, List<String> lines) {

    /** In letters; what is longer is no mere line. */
    private static final int LONGEST_LINE = 60;

    private static final int LONGEST_POINTER = 200;

    static Edges of(List<Block> blocks, Surroundings surroundings, Context context) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < blocks.size() && isLine(blocks.get(start)) && !isMarked(blocks.get(start), surroundings)) {
            lines.add(blocks.get(start++).text());
        }
        int end = blocks.size();
        while (end > start && isEnd(blocks.get(end - 1), context)) {
            lines.add(blocks.get(--end).text());
        }
        return new Edges(List.copyOf(blocks.subList(start, end)), lines);
    }

    private static boolean isEnd(Block block, Context context) {
        return (isLine(block) && block.kind() != BlockKind.ITEM)
                || context.isPortrait(block.text())
                || isPointer(block);
    }

    /** A sentence that sends the reader elsewhere, to follow or to write. */
    private static boolean isPointer(Block block) {
        return block.linkChars() * 4 >= block.text().length() && Sentences.weigh(block.text()) < LONGEST_POINTER;
    }

    private static boolean isLine(Block block) {
        return !block.endsSentence() && Sentences.weigh(block.text()) < LONGEST_LINE;
    }

    private static boolean isMarked(Block block, Surroundings surroundings) {
        return block.kind() == BlockKind.ITEM
                || surroundings.marks(block.owner()).standfirst();
    }
}
