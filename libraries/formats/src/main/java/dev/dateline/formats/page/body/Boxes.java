package dev.dateline.formats.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Knows the boxes that stand in the middle of a text without a mark that says so: lists of links to other texts, and
 * forms to fill in.
 *
 * <p>A box holds little of the text that it stands in, and what it holds is mostly links, or it has a field or a
 * button.
 */
final class Boxes {

    private static final Set<String> FIELDS = Set.of("input", "button", "select", "textarea");

    /** In elements; a box with more is no mere form. */
    private static final int LARGEST_FORM = 40;

    /** In characters. */
    private static final int LONGEST_FORM = 600;

    /** A box holds less than one part in so many of the text around it. */
    private static final int SHARE = 3;

    private final Map<Element, int[]> chars = new HashMap<>();
    private final Map<Element, Boolean> boxes = new HashMap<>();
    private final Element region;
    private int all;

    Boxes(List<Block> blocks, Element region) {
        this.region = region;
        for (Block block : blocks) {
            all += Region.isWithin(block.owner(), region) ? block.text().length() : 0;
            for (Element each = block.owner(); each != null && !each.equals(region); each = each.parent()) {
                int[] sums = chars.computeIfAbsent(each, key -> new int[3]);
                sums[0] += block.text().length();
                sums[1] += block.linkChars();
                sums[2] += block.linkChars() > 0 ? 1 : 0;
            }
        }
    }

    boolean hold(Block block) {
        Element each = block.owner().parent();
        boolean held = false;
        for (; each != null && !each.equals(region) && !held; each = each.parent()) {
            held = boxes.computeIfAbsent(each, this::isBox);
        }
        return held;
    }

    private boolean isBox(Element element) {
        int[] sums = chars.getOrDefault(element, new int[3]);
        boolean links = sums[2] > 1 && sums[1] * 2 > sums[0];
        boolean little = sums[0] * SHARE < all;
        return little && (links || (sums[0] < LONGEST_FORM && isForm(element)));
    }

    private static boolean isForm(Element element) {
        List<String> names =
                element.stream().limit(LARGEST_FORM).map(Element::normalName).toList();
        return names.size() < LARGEST_FORM && names.stream().anyMatch(FIELDS::contains);
    }
}
