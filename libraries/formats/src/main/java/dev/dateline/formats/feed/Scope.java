package dev.dateline.formats.feed;

import dev.dateline.formats.address.WebAddress;
import dev.dateline.formats.language.WrittenLanguage;
import dev.dateline.formats.markup.Element;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an element by where it stands.
 *
 * @param address of the document
 */
record Scope(@Nullable String address) {

    /** What references in an element are relative to: the nested {@code xml:base}, the document, the page it is the feed of. */
    @Nullable
    String base(Element element) {
        Element parent = element.parent();
        String around = parent == null ? document(element) : base(parent);
        String own = element.own("xml:base");
        return own == null ? around : WebAddress.resolve(own, around);
    }

    private @Nullable String document(Element root) {
        if (address != null) {
            return address;
        }
        return root.first("channel")
                .or(() -> root.first("title").map(title -> root))
                .flatMap(channel -> channel.elements()
                        .filter(each -> each.is("link"))
                        .map(link -> link.attribute("href") == null ? link.text() : link.attribute("href"))
                        .map(reference -> WebAddress.page(reference, null))
                        .filter(page -> page != null)
                        .findFirst())
                .orElse(null);
    }

    /** The nearest {@code xml:lang}. */
    @Nullable
    String language(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            String own = WrittenLanguage.of(each.own("xml:lang"));
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    /** The page that a reference in an element means. */
    @Nullable
    String page(@Nullable String reference, Element element) {
        return WebAddress.page(reference, base(element));
    }
}
