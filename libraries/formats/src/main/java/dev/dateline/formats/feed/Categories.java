package dev.dateline.formats.feed;

import dev.dateline.formats.html.MaybeHtml;
import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What an entry says it is about. */
final class Categories {

    private static final int MOST = 1000;

    private Categories() {}

    static List<String> of(Element entry) {
        return distinct(entry.elements().filter(Categories::isCategory).map(Categories::name));
    }

    /** The names, each in one line and once, in whatever case. */
    static List<String> distinct(Stream<String> names) {
        Map<String, String> distinct = new LinkedHashMap<>();
        names.map(MaybeHtml::line)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .forEach(line -> distinct.putIfAbsent(line.toLowerCase(Locale.ROOT), line));
        return List.copyOf(distinct.values());
    }

    private static boolean isCategory(Element each) {
        return each.is("category") || each.is(Namespace.DUBLIN_CORE, "subject");
    }

    private static String name(Element category) {
        String label = category.attribute("label");
        String term = category.attribute("term");
        return label != null ? label : term != null ? term : category.text();
    }
}
