package dev.dateline.formats.page.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the paragraph between headline and body, which stands outside the body's element. */
final class Standfirst {

    /** Further from the headline there is none, in blocks. */
    private static final int FARTHEST = 30;

    /** An unmarked one is a whole sentence of this many letters. */
    private static final int SHORTEST = 70;

    private static final int LEVELS = 3;

    private Standfirst() {}

    /**
     * @param first the first block of the body's element
     */
    static List<Block> find(List<Block> blocks, int first, Context context, Surroundings surroundings, Element body) {
        List<Block> found = new ArrayList<>();
        int start = headline(blocks, first, context);
        boolean unmarked = false;
        for (int i = start + 1; start >= 0 && i < first && i < start + FARTHEST; i++) {
            Block block = blocks.get(i);
            int weight = Sentences.weigh(block.text());
            if (context.isHeadline(block.text()) || weight < 25 || block.isLink()) {
                continue;
            }
            if (context.isDescription(block.text())) {
                found.add(block);
            } else if (!surroundings.isAside(block, body) && !Captions.is(block, body)) {
                if (isMarked(block.owner(), surroundings)) {
                    found.add(block);
                } else if (block.endsSentence()) {
                    if (block.kind() == BlockKind.PARAGRAPH) {
                        found.add(block);
                    } else if (!unmarked && weight >= SHORTEST && block.linkChars() == 0) {
                        found.add(block);
                        unmarked = true;
                    }
                }
            }
        }
        return found;
    }

    /** The short lines in the same place. */
    static List<String> lines(List<Block> blocks, int first, Context context) {
        List<String> lines = new ArrayList<>();
        int start = headline(blocks, first, context);
        for (int i = start + 1; start >= 0 && i < first && i < start + FARTHEST; i++) {
            if (Sentences.weigh(blocks.get(i).text()) < SHORTEST) {
                lines.add(blocks.get(i).text());
            }
        }
        return lines;
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
