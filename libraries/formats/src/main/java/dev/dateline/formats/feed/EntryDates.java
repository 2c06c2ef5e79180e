package dev.dateline.formats.feed;

import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.util.ArrayList;
import java.util.List;

/** Finds the dates of an entry, best first. */
final class EntryDates {

    private static final List<String> PUBLISHED = List.of("pubdate", "published", "issued", "date", "created");
    private static final List<String> UPDATED = List.of("updated", "modified", "lastmod", "lastbuilddate");

    private EntryDates() {}

    static List<EntryDate> published(Element entry) {
        List<EntryDate> dates = new ArrayList<>();
        PUBLISHED.forEach(name -> add(dates, entry, name));
        return dates;
    }

    static List<EntryDate> updated(Element entry) {
        List<EntryDate> dates = new ArrayList<>();
        UPDATED.forEach(name -> add(dates, entry, name));
        String lastModified = entry.attribute("lastmod");
        if (lastModified != null) {
            dates.add(new EntryDate(lastModified, "LASTMOD"));
        }
        return dates;
    }

    private static void add(List<EntryDate> dates, Element entry, String name) {
        entry.elements()
                .filter(each -> each.name().equals(name) && isDated(each))
                .forEach(each -> {
                    String text = each.text().strip();
                    if (!text.isEmpty()) {
                        dates.add(new EntryDate(text, each.writtenName()));
                    }
                });
    }

    private static boolean isDated(Element each) {
        return each.namespace().isOwn()
                || each.namespace() == Namespace.DUBLIN_CORE
                || each.namespace() == Namespace.DUBLIN_CORE_TERMS;
    }
}
