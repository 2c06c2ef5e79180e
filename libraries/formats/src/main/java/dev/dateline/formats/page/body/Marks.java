package dev.dateline.formats.page.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the marks of an element say of its text.
 *
 * @param aside that it stands beside the article
 * @param likely the words for which it may stand beside it
 * @param standfirst that it holds the paragraph between headline and body
 */
record Marks(boolean aside, List<String> likely, boolean standfirst) {

    private static final ClassWords ASIDES = ClassWords.of("asides.txt");
    private static final ClassWords LIKELY = ClassWords.of("likely-asides.txt");
    private static final ClassWords STANDFIRSTS = ClassWords.of("standfirsts.txt");

    private static final Set<String> ASIDE_TAGS =
            Set.of("aside", "footer", "nav", "figure", "figcaption", "form", "table", "details");

    private static final Set<String> ASIDE_ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tooltip",
            "form");

    static final Marks NONE = new Marks(false, List.of(), false);

    static Marks of(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html")) {
            return NONE;
        }
        boolean aside = ASIDE_TAGS.contains(name)
                || ASIDE_ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isNotDisplayed(element.attr("style"))
                || !ASIDES.in(element).isEmpty();
        return new Marks(aside, LIKELY.in(element), !STANDFIRSTS.in(element).isEmpty());
    }

    private static boolean isNotDisplayed(String style) {
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }
}
