package dev.dateline.formats.page.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the article: the smallest that has nearly all of the running text.
 *
 * <p>Where there are several articles it is looked for in the headline's; where a text is cut into pieces by what stands between them,
 * it is the element that holds them all.
 */
final class Region {

    /** Of the running text in an element, what one child must hold for the search to go on in it. */
    private static final double NEARLY_ALL = 0.7;

    /** In letters; less is a teaser. */
    private static final int LEAST_ARTICLE = 100;

    private final Element body;
    private final List<Block> blocks;
    private final Surroundings surroundings;
    private final Prose prose;

    private Region(Element body, List<Block> blocks, Surroundings surroundings) {
        this.body = body;
        this.blocks = blocks;
        this.surroundings = surroundings;
        this.prose = new Prose(body, blocks, surroundings);
    }

    static Element find(Element body, List<Block> blocks, Surroundings surroundings, Context context) {
        Region region = new Region(body, blocks, surroundings);
        Element start = region.start(context);
        return region.withPieces(region.descend(start), start);
    }

    /** The headline's {@code article}, where the page's text is in such elements. */
    private Element start(Context context) {
        Element article = null;
        for (Block block : blocks) {
            if (article == null && block.isHeading() && context.isHeadline(block.text())) {
                article = article(block.owner());
            }
        }
        if (article == null || prose.of(article) < LEAST_ARTICLE) {
            return body;
        }
        long outside = 0;
        for (Block block : blocks) {
            boolean counts = block.prose() > 0 && article(block.owner()) == null;
            outside += counts && !surroundings.isAside(block, body) ? block.prose() : 0;
        }
        return outside < prose.of(article) ? article : body;
    }

    private Element descend(Element start) {
        Element region = start;
        while (true) {
            Element next = fullest(region);
            boolean leaf = next == null || BlockKind.of(next) != BlockKind.PLAIN;
            if (leaf || prose.of(next) < NEARLY_ALL * prose.of(region)) {
                return region;
            }
            region = next;
        }
    }

    private @Nullable Element fullest(Element parent) {
        Element fullest = null;
        for (Element child : parent.children()) {
            if (prose.of(child) > (fullest == null ? 0 : prose.of(fullest))) {
                fullest = child;
            }
        }
        return fullest;
    }

    /** Climbs while what holds the region has more text of the very same form. */
    private Element withPieces(Element found, Element start) {
        Set<String> forms = new HashSet<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.PARAGRAPH && block.prose() > 0 && isWithin(block.owner(), found)) {
                forms.add(form(block.owner()));
            }
        }
        Element region = found;
        for (Element above = found; !above.equals(start) && above.parent() != null; ) {
            above = above.parent();
            if (prose.of(above) > prose.of(region) && hasMore(above, region, forms)) {
                region = above;
            }
        }
        return region;
    }

    private boolean hasMore(Element above, Element region, Set<String> forms) {
        for (Block block : blocks) {
            boolean more = block.kind() == BlockKind.PARAGRAPH && block.prose() > 0;
            if (more
                    && isWithin(block.owner(), above)
                    && !isWithin(block.owner(), region)
                    && forms.contains(form(block.owner()))
                    && !surroundings.isAside(block, above)) {
                return true;
            }
        }
        return false;
    }

    private static String form(Element element) {
        Element parent = element.parent();
        return element.normalName() + '.' + element.className() + '<' + (parent == null ? "" : parent.className());
    }

    /** The innermost {@code article} that an element is in. */
    static @Nullable Element article(Element element) {
        Element each = element;
        while (each != null && !each.normalName().equals("article")) {
            each = each.parent();
        }
        return each;
    }

    static boolean isWithin(Element element, Element region) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.equals(region)) {
                return true;
            }
        }
        return false;
    }
}
