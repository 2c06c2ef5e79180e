package dev.dateline.formats.page.body;

import dev.dateline.formats.page.claim.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the body of an article by the structure of its page. */
public final class BodyReader {

    private final Element body;
    private final List<Block> blocks;
    private final Surroundings surroundings;
    private final Context context;

    private BodyReader(Element body, Context context) {
        this.body = body;
        this.blocks = BlockReader.read(body);
        this.surroundings = new Surroundings(blocks, context);
        this.context = context;
    }

    /** The paragraphs in their order; none where there is no running text. */
    public static List<String> read(Element body, Context context) {
        return new BodyReader(body, context).read();
    }

    private List<String> read() {
        Element region = Region.find(body, blocks, surroundings, context);
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int first = -1;
        for (Block block : blocks) {
            if (Region.isWithin(block.owner(), region)) {
                first = first < 0 ? block.index() : first;
                if (isText(block, region) && seen.add(Words.squeezed(block.text()))) {
                    kept.add(block);
                }
            }
        }
        kept = Headings.withText(kept);
        List<String> paragraphs = new ArrayList<>();
        Standfirst.find(blocks, first, context, surroundings, body).stream()
                .filter(block -> seen.add(Words.squeezed(block.text())))
                .forEach(block -> paragraphs.add(block.text()));
        kept.forEach(block -> paragraphs.add(block.text()));
        return paragraphs;
    }

    private boolean isText(Block block, Element region) {
        if (surroundings.isAside(block, region) || block.isLink() || Captions.is(block, region)) {
            return false;
        }
        if (context.isHeadline(block.text())) {
            return false;
        }
        return switch (block.kind()) {
            case HEADING -> !block.owner().normalName().equals("h1");
            case CELL, CAPTION -> false;
            case PLAIN -> Sentences.weigh(block.text()) > 60 || block.endsSentence() && Sentences.weigh(block.text()) > 25;
            default -> true;
        };
    }
}
