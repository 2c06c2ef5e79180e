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
    private final Boxes boxes;
    private final Set<Element> holdsProse;

    BlockTest(List<Block> blocks, Surroundings surroundings, Context context, Element region) {
        this.surroundings = surroundings;
        this.context = context;
        this.region = region;
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
        int weight = Sentences.weigh(block.text());
        return switch (block.kind()) {
            case HEADING -> !block.owner().normalName().equals("h1");
            case CELL, CAPTION -> false;
            case PLAIN ->
                weight > SHORTEST_LOOSE
                        || (block.endsSentence() && weight > SHORTEST_LOOSE / 3)
                        || holdsProse.contains(block.owner());
            default -> true;
        };
    }

    /** A link to elsewhere, with a word or two before it. */
    private static boolean isLinks(Block block) {
        boolean half = block.linkChars() * 2 > block.text().length();
        return block.isLink() || (half && !block.isHeading() && !block.endsSentence());
    }
}
