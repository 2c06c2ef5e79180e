package dev.dateline.formats.markup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the vocabulary of a name from the declarations around it. */
final class Namespaces {

    private Namespaces() {}

    /**
     * The element that a tag opens.
     *
     * @param rawName as it is written, with its prefix
     */
    static Element open(@Nullable Element parent, String rawName, Attributes attributes) {
        int colon = rawName.indexOf(':');
        boolean prefixed = colon > 0 && colon < rawName.length() - 1;
        String prefix = prefixed ? rawName.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        String name = (prefixed ? rawName.substring(colon + 1) : rawName).toLowerCase(Locale.ROOT);
        return new Element(parent, rawName, namespace(parent, prefix, attributes), name, attributes);
    }

    private static Namespace namespace(@Nullable Element parent, String prefix, Attributes attributes) {
        String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        String declared = attributes.size() == 0 ? null : attributes.get(declaration);
        Element scope = parent;
        boolean onRoot = parent == null;
        while (declared == null && scope != null) {
            declared =
                    scope.attributes().size() == 0 ? null : scope.attributes().get(declaration);
            onRoot = scope.parent() == null;
            scope = scope.parent();
        }
        if (declared == null) {
            return prefix.isEmpty() ? Namespace.OWN : Namespace.ofPrefix(prefix);
        }
        Namespace known = Namespace.of(declared);
        // A root of a vocabulary that nobody knows still means the format that its own name tells.
        return known == Namespace.OTHER && onRoot && (parent == null || prefix.equals(prefixOfRoot(parent)))
                ? Namespace.OWN
                : known;
    }

    private static String prefixOfRoot(Element element) {
        Element root = element;
        for (Element each = element; each != null; each = each.parent()) {
            root = each;
        }
        int colon = root.writtenName().indexOf(':');
        return colon > 0 ? root.writtenName().substring(0, colon).toLowerCase(Locale.ROOT) : "";
    }
}
