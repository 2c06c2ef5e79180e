package dev.dateline.formats.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much running text each element of a page holds, in letters; what is marked as beside the article counts less. */
final class Prose {

    private static final int ASIDE_DISCOUNT = 8;

    private final Map<Element, long[]> weights = new HashMap<>();

    Prose(Element body, List<Block> blocks, Surroundings surroundings) {
        for (Block block : blocks) {
            int weight = block.prose();
            if (weight > 0) {
                add(block.owner(), body, surroundings.isAside(block, body) ? weight / ASIDE_DISCOUNT : weight);
            }
        }
    }

    private void add(Element owner, Element body, int weight) {
        for (Element each = owner; each != null; each = each.equals(body) ? null : each.parent()) {
            weights.computeIfAbsent(each, key -> new long[1])[0] += weight;
        }
    }

    long of(Element element) {
        long[] weight = weights.get(element);
        return weight == null ? 0 : weight[0];
    }
}
