package dev.dateline.formats.feed;

import dev.dateline.formats.html.MaybeHtml;
import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry says it is about. */
final class Categories {

    private Categories() {}

    static List<String> of(Element entry) {
        List<String> names = new ArrayList<>();
        entry.elements().filter(Categories::isCategory).forEach(each -> add(names, name(each)));
        return names;
    }

    /** Adds a name in one line unless it is there already, in whatever case. */
    static void add(List<String> names, @Nullable String name) {
        String line = name == null ? "" : MaybeHtml.line(name);
        if (!line.isEmpty() && names.stream().noneMatch(line::equalsIgnoreCase)) {
            names.add(line);
        }
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
