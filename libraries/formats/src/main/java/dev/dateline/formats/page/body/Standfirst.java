package dev.dateline.formats.page.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the paragraph between headline and body, which stands outside the body's element. */
final class Standfirst {

    /** Further from the headline there is none, in blocks. */
    private static final int FARTHEST = 30;

    /** In letters; loose text is a standfirst only where it is a sentence so long. */
    private static final int SHORTEST = 70;

    /** In letters; what is shorter is a label. */
    private static final int LABEL = 25;

    private static final int LEVELS = 3;

    private Standfirst() {}

    /**
     * The paragraphs between headline and body, in their order.
     *
     * @param first the first block of the body's element
     */
    static List<Block> find(List<Block> blocks, int first, Context context, Surroundings surroundings, Element body) {
        List<Block> found = new ArrayList<>();
        boolean loose = false;
        for (Block block : between(blocks, first, context)) {
            boolean label = context.isHeadline(block.text()) || block.isLink() || Sentences.weigh(block.text()) < LABEL;
            boolean beside = surroundings.isAside(block, body) || Captions.is(block, body);
            if (label || (beside && !context.isDescription(block.text()))) {
                continue;
            }
            boolean paragraph = block.kind() == BlockKind.PARAGRAPH && block.endsSentence();
            if (context.isDescription(block.text()) || paragraph || isMarked(block.owner(), surroundings)) {
                found.add(block);
            } else if (!loose && isSentence(block)) {
                found.add(block);
                loose = true;
            }
        }
        return found;
    }

    private static boolean isSentence(Block block) {
        return block.endsSentence() && block.linkChars() == 0 && Sentences.weigh(block.text()) >= SHORTEST;
    }

    private static List<Block> between(List<Block> blocks, int first, Context context) {
        int start = headline(blocks, first, context);
        return start < 0 ? List.of() : blocks.subList(start + 1, Math.min(first, start + FARTHEST));
    }

    /** The short lines in the same place. */
    static List<String> lines(List<Block> blocks, int first, Context context) {
        return between(blocks, first, context).stream()
                .map(Block::text)
                .filter(text -> Sentences.weigh(text) < SHORTEST)
                .toList();
    }

    private static int headline(List<Block> blocks, int first, Context context) {
        int found = -1;
        boolean sure = false;
        for (int i = 0; i < first; i++) {
            Block block = blocks.get(i);
            boolean same = block.isHeading() && context.isHeadline(block.text());
            if (same || (!sure && isHigh(block))) {
                found = i;
                sure |= same;
            }
        }
        return found;
    }

    private static boolean isHigh(Block block) {
        String name = block.owner().normalName();
        return name.equals("h1") || name.equals("h2");
    }

    private static boolean isMarked(Element element, Surroundings surroundings) {
        Element each = element;
        for (int level = 0; level < LEVELS && each != null; level++, each = each.parent()) {
            if (surroundings.marks(each).standfirst()) {
                return true;
            }
        }
        return false;
    }
}
