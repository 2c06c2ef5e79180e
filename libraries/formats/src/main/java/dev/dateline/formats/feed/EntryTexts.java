package dev.dateline.formats.feed;

import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an entry: the fullest is its body, the others are summaries.
 *
 * @param body the fullest; of two that are as long the one that is meant to be whole
 * @param from what it stood in
 * @param summaries the others, each once
 */
record EntryTexts(@Nullable String body, @Nullable Element from, List<String> summaries) {

    private static final Set<String> WHOLE = Set.of("content", "fullitem", "body");
    private static final Set<String> SHORT = Set.of("description", "summary", "abstract", "tagline");

    static EntryTexts of(Element entry) {
        Map<String, Element> texts = new LinkedHashMap<>();
        entry.elements().filter(EntryTexts::isWhole).forEach(each -> add(texts, each));
        entry.elements().filter(EntryTexts::isSummary).forEach(each -> add(texts, each));
        if (texts.isEmpty()) {
            described(entry).forEach(each -> add(texts, each));
        }
        String body = null;
        for (String each : texts.keySet()) {
            body = body == null || each.length() > body.length() ? each : body;
        }
        List<String> summaries = new ArrayList<>(texts.keySet());
        summaries.remove(body);
        return new EntryTexts(body, body == null ? null : texts.get(body), summaries);
    }

    private static void add(Map<String, Element> texts, Element element) {
        String text = TextElement.paragraphs(element);
        if (!text.isEmpty()) {
            texts.putIfAbsent(text, element);
        }
    }

    private static boolean isWhole(Element each) {
        return switch (each.namespace()) {
            case OWN, ATOM -> WHOLE.contains(each.name());
            case CONTENT -> each.name().equals("encoded");
            case XHTML -> each.name().equals("body") || each.name().equals("div");
            default -> false;
        };
    }

    private static boolean isSummary(Element each) {
        return switch (each.namespace()) {
            case OWN, ATOM -> SHORT.contains(each.name());
            case DUBLIN_CORE -> each.name().equals("description");
            case ITUNES -> each.name().equals("summary") || each.name().equals("subtitle");
            default -> false;
        };
    }

    /** What is said of the pictures and films of an entry that says nothing else. */
    private static List<Element> described(Element entry) {
        List<Element> found = new ArrayList<>();
        entry.elements().filter(each -> each.namespace() == Namespace.MEDIA).forEach(each -> {
            if (each.name().equals("description")) {
                found.add(each);
            }
            each.elements()
                    .filter(inside -> inside.is(Namespace.MEDIA, "description"))
                    .forEach(found::add);
        });
        return found;
    }
}
