package dev.dateline.formats.page.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells which elements of a page stand beside the article.
 *
 * <p>A word such as "widget" or "sidebar" that most of the page's running text stands under is only this site's way to
 * name things, and says nothing.
 */
final class Surroundings {

    private final Map<Element, Marks> marks = new HashMap<>();
    private final Set<String> meaningless = new HashSet<>();

    Surroundings(List<Block> blocks, Context context) {
        blocks.stream()
                .filter(block -> block.isHeading() && context.isHeadline(block.text()))
                .findFirst()
                .ifPresent(headline -> clear(headline.owner()));
        Map<String, Integer> governed = new HashMap<>();
        int all = 0;
        for (Block block : blocks) {
            int prose = block.prose();
            if (prose > 0) {
                Set<String> words = new HashSet<>();
                if (!collect(block.owner(), words)) {
                    words.forEach(word -> governed.merge(word, prose, Integer::sum));
                    all += prose;
                }
            }
        }
        for (Map.Entry<String, Integer> each : governed.entrySet()) {
            if (each.getValue() * 2 > all) {
                meaningless.add(each.getKey());
            }
        }
    }

    /** What holds the headline holds the article, however it is named. */
    private void clear(Element headline) {
        for (Element each = headline; each != null; each = each.parent()) {
            marks.put(each, Marks.NONE);
        }
    }

    /** The words that a text stands under; whether it stands beside the article whatever they mean. */
    private boolean collect(Element owner, Set<String> words) {
        for (Element each = owner; each != null; each = each.parent()) {
            Marks found = marks(each);
            if (found.aside()) {
                return true;
            }
            words.addAll(found.likely());
        }
        return false;
    }

    Marks marks(Element element) {
        return marks.computeIfAbsent(element, Marks::of);
    }

    /** Whether a block, or what holds it, is marked as beside the article, up to but without an element. */
    boolean isAside(Block block, Element end) {
        for (Element each = block.owner(); each != null && !each.equals(end); each = each.parent()) {
            Marks found = marks(each);
            boolean own = each.equals(block.owner()) && (block.isHeading() || found.standfirst());
            if (found.aside() || (!own && !meaningless.containsAll(found.likely()))) {
                return true;
            }
        }
        return false;
    }
}
