package dev.dateline.formats.page.body;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tells of a block in the article's element whether it is text of the article. */
final class BlockTest {

    /** In letters; loose text that is shorter is a label. */
    private static final int SHORTEST_LOOSE = 60;

    private final Surroundings surroundings;
    private final Context context;
    private final Element region;
    /** In letters; loose text that is longer is text even where the rest stands in paragraphs. */
    private static final int LONG_LOOSE = 200;

    private final boolean inParagraphs;
    private final Boxes boxes;
    private final Set<Element> holdsProse;

    BlockTest(List<Block> blocks, Surroundings surroundings, Context context, Element region) {
        this.surroundings = surroundings;
        this.context = context;
        this.region = region;
        this.inParagraphs = isInParagraphs(blocks, region);
        this.boxes = new Boxes(blocks, region);
        this.holdsProse = blocks.stream()
                .filter(block -> block.kind() == BlockKind.PLAIN && block.prose() > 0)
                .map(Block::owner)
                .collect(Collectors.toSet());
    }

    boolean isText(Block block) {
        if (surroundings.isAside(block, region)
                || isLinks(block)
                || boxes.hold(block)
                || Captions.is(block, region)
                || context.isHeadline(block.text())) {
            return false;
        }
        return switch (block.kind()) {
            case HEADING -> !block.owner().normalName().equals("h1");
            case CELL, CAPTION -> false;
            case PLAIN -> isLooseText(block, Sentences.weigh(block.text()));
            default -> true;
        };
    }

    private boolean isLooseText(Block block, int weight) {
        if (inParagraphs && weight < LONG_LOOSE) {
            return false;
        }
        return weight > SHORTEST_LOOSE
                || (block.endsSentence() && weight > SHORTEST_LOOSE / 3)
                || holdsProse.contains(block.owner());
    }

    /** Whether nearly all of the text is marked as paragraphs, so that what is not is something else. */
    private static boolean isInParagraphs(List<Block> blocks, Element region) {
        long marked = 0;
        long all = 0;
        for (Block block : blocks) {
            if (block.prose() > 0 && Region.isWithin(block.owner(), region)) {
                all += block.prose();
                marked += block.kind() == BlockKind.PARAGRAPH ? block.prose() : 0;
            }
        }
        return marked * 4 > all * 3;
    }

    /** A link to elsewhere, with a word or two before it. */
    private static boolean isLinks(Block block) {
        boolean half = block.linkChars() * 2 > block.text().length();
        return block.isLink() || (half && !block.isHeading() && !block.endsSentence());
    }
}
