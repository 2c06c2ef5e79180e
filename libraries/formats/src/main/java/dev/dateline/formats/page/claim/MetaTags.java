package dev.dateline.formats.page.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by {@code name}, {@code property} or {@code itemprop}, whatever their case. */
public final class MetaTags {

    /** Of one name; a page with more authors has no byline. */
    private static final int MOST = 20;

    private final Map<String, List<String>> values = new HashMap<>();

    void add(Element meta) {
        String content = Words.clean(meta.hasAttr("content") ? meta.attr("content") : meta.attr("value"));
        if (!content.isEmpty()) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute);
                if (!name.isEmpty()) {
                    List<String> all =
                            values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>());
                    if (all.size() < MOST) {
                        all.add(content);
                    }
                }
            }
        }
    }

    /** All values of a name, in their order. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value of the first of these names that has one. */
    public Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = all(name);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }
}
