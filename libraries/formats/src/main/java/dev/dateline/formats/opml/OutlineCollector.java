package dev.dateline.formats.opml;

import dev.dateline.formats.address.WebAddress;
import dev.dateline.formats.markup.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the feeds of a tree of outlines, each address once with all its folders. Serves one document. */
final class OutlineCollector {

    private static final Set<String> LISTS = Set.of("include", "link");

    private final @Nullable String base;
    private final Map<String, Opml.Outline> feeds = new LinkedHashMap<>();
    private final List<String> includes = new ArrayList<>();
    private final List<Opml.Refused> refused = new ArrayList<>();
    private final Deque<String> folder = new ArrayDeque<>();

    OutlineCollector(@Nullable String base) {
        this.base = base;
    }

    Opml opml(@Nullable String title, boolean complete) {
        return new Opml(title, List.copyOf(feeds.values()), includes, refused, complete);
    }

    /** Collects what stands in an element, at any depth. */
    void collect(Element element) {
        if (!element.name().equals("outline")) {
            element.elements().forEach(this::collect);
            return;
        }
        String written = address(element);
        if (written != null) {
            add(element, written);
        }
        String title = title(element);
        boolean named = written == null && title != null;
        if (named) {
            folder.addLast(title);
        }
        element.elements().forEach(this::collect);
        if (named) {
            folder.removeLast();
        }
    }

    /** Where the feed of an outline is; absent where it is a folder. */
    private static @Nullable String address(Element outline) {
        String address = outline.attribute("xmlurl");
        if (address != null) {
            return address;
        }
        String type = type(outline);
        return type.equals("rss") || type.equals("atom") || type.equals("feed") || LISTS.contains(type)
                ? outline.attribute("url")
                : null;
    }

    private static String type(Element outline) {
        String type = outline.attribute("type");
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    private void add(Element outline, String written) {
        String address = WebAddress.page(WebAddress.withoutFeedScheme(written), base);
        if (address == null) {
            refused.add(new Opml.Refused(title(outline), written, WebAddress.whyNoPage(written)));
        } else if (LISTS.contains(type(outline)) && outline.attribute("xmlurl") == null) {
            includes.add(address);
        } else {
            Opml.Outline found = new Opml.Outline(
                    address,
                    title(outline),
                    WebAddress.page(outline.attribute("htmlurl"), base),
                    List.of(List.copyOf(folder)));
            feeds.merge(WebAddress.normalised(address), found, OutlineCollector::joined);
        }
    }

    private static Opml.Outline joined(Opml.Outline first, Opml.Outline again) {
        List<List<String>> folders = new ArrayList<>(first.folders());
        again.folders().stream().filter(each -> !folders.contains(each)).forEach(folders::add);
        return new Opml.Outline(
                first.address(),
                first.title() == null ? again.title() : first.title(),
                first.site() == null ? again.site() : first.site(),
                folders);
    }

    private static @Nullable String title(Element outline) {
        String text = outline.attribute("text");
        return text == null ? outline.attribute("title") : text;
    }
}
