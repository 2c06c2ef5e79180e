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
    private final Set<String> seen = new HashSet<>();

    private BodyReader(Element body, Context context) {
        this.body = body;
        this.blocks = BlockReader.read(body);
        this.surroundings = new Surroundings(blocks, context);
        this.context = context;
    }

    /** The paragraphs in their order; none where there is no running text. */
    public static PageBody read(Element body, Context context) {
        return new BodyReader(body, context).read();
    }

    private PageBody read() {
        Element region = Region.find(body, blocks, surroundings, context);
        BlockTest test = new BlockTest(blocks, surroundings, context, region);
        List<Block> kept = new ArrayList<>();
        int first = -1;
        for (Block block : blocks) {
            if (Region.isWithin(block.owner(), region)) {
                first = first < 0 ? block.index() : first;
                if (test.isText(block) && seen.add(Words.squeezed(block.text()))) {
                    kept.add(block);
                }
            }
        }
        Edges edges = Edges.of(Headings.withText(kept, blocks), surroundings, context);
        List<String> paragraphs = new ArrayList<>();
        if (!edges.text().isEmpty()) {
            for (Block block : Standfirst.find(blocks, first, context, surroundings, body)) {
                if (seen.add(Words.squeezed(block.text()))) {
                    paragraphs.add(block.text());
                }
            }
        }
        edges.text().forEach(block -> paragraphs.add(block.text()));
        return new PageBody(
                paragraphs,
                Standfirst.lines(blocks, first, context),
                edges.lines(),
                teasers(kept),
                isInArticle(region));
    }

    /** How many paragraphs stand right under a heading that leads elsewhere. */
    private int teasers(List<Block> kept) {
        int teasers = 0;
        for (Block block : kept) {
            boolean teaser = false;
            for (int i = Math.max(0, block.index() - 2); i < block.index(); i++) {
                Block before = blocks.get(i);
                teaser |= before.isHeading() && before.isLink() && !context.isHeadline(before.text());
            }
            teasers += teaser ? 1 : 0;
        }
        return teasers;
    }

    private boolean isInArticle(Element region) {
        Element article = Region.article(region);
        return article != null
                && blocks.stream()
                        .anyMatch(block -> context.isHeadline(block.text()) && Region.isWithin(block.owner(), article));
    }
}
