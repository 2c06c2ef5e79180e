package dev.dateline.formats.page.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Everything in a page that says something of it, gathered in one walk without recursion. */
public final class PageSurvey implements NodeVisitor {

    /** More of a kind than a page that holds one article has. */
    private static final int MOST = 200;

    /** Byline and date stand no further behind the headline, in elements. */
    private static final int NEAR = 150;

    private static final Set<String> ASIDES = Set.of("aside", "footer", "nav");

    private final MetaTags metas = new MetaTags();
    private final JsonLd jsonLd = new JsonLd();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> subheadings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private final List<Element> dateLines = new ArrayList<>();
    private String title = "";
    private String canonical = "";
    private String base = "";
    private String language = "";
    private int elements;
    private int lastHeading = -1;
    private int asides;
    private int articles;
    private int passwords;

    private PageSurvey() {}

    /** What a page says of itself. */
    public static PageSurvey of(Document page) {
        PageSurvey survey = new PageSurvey();
        NodeTraversor.traverse(survey, page);
        return survey;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            elements++;
            switch (element.normalName()) {
                case "meta" -> metas.add(element);
                case "link" -> link(element);
                case "base" -> base = base.isEmpty() ? element.attr("href") : base;
                case "html" -> language = language.isEmpty() ? element.attr("lang") : language;
                case "title" -> title = title.isEmpty() ? Words.line(element) : title;
                case "script" -> script(element);
                case "h1" -> heading(element);
                case "h2" -> keep(subheadings, element);
                case "aside", "footer", "nav" -> asides++;
                case "time" -> keep(times, element);
                case "article" -> articles++;
                case "input" -> passwords += element.attr("type").equalsIgnoreCase("password") ? 1 : 0;
                default -> {}
            }
            if (element.hasAttr("itemprop")) {
                keep(properties, element);
            }
            line(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            asides -= ASIDES.contains(element.normalName()) ? 1 : 0;
        }
    }

    /** A heading in a list or in navigation is a step of a trail, put there for search engines. */
    private void heading(Element element) {
        if (asides == 0 && !isInList(element)) {
            keep(headings, element);
            lastHeading = elements;
        }
    }

    private static boolean isInList(Element element) {
        Element each = element;
        while (each != null && !each.normalName().equals("li")) {
            each = each.parent();
        }
        return each != null;
    }

    private void link(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = link.attr("href");
        }
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            jsonLd.add(script.data());
        }
    }

    private void line(Element element) {
        boolean near = lastHeading < 0 || elements - lastHeading < NEAR;
        if (near && asides == 0) {
            LineKind kind = LineKind.of(element);
            if (kind.byline()) {
                keep(bylines, element);
            }
            if (kind.date()) {
                keep(dateLines, element);
            }
        }
    }

    private static void keep(List<Element> list, Element element) {
        if (list.size() < MOST) {
            list.add(element);
        }
    }

    public MetaTags metas() {
        return metas;
    }

    JsonLd jsonLd() {
        return jsonLd;
    }

    /** The {@code h2} elements. */
    List<Element> subheadings() {
        return subheadings;
    }

    /** The {@code h1} elements, but for those in navigation. */
    public List<Element> headings() {
        return headings;
    }

    List<Element> times() {
        return times;
    }

    /** The elements with {@code itemprop}. */
    List<Element> properties() {
        return properties;
    }

    /** The elements that name an author by class or {@code rel}, outermost first. */
    List<Element> bylines() {
        return bylines;
    }

    /** The elements that hold a date by class, outermost first. */
    List<Element> dateLines() {
        return dateLines;
    }

    /** The {@code title}, the site's name included. */
    public String title() {
        return title;
    }

    Optional<String> canonical() {
        return Optional.of(canonical).filter(address -> !address.isBlank());
    }

    Optional<String> base() {
        return Optional.of(base).filter(address -> !address.isBlank());
    }

    Optional<String> language() {
        return Optional.of(language).filter(tag -> !tag.isBlank());
    }

    /** How many {@code article} elements there are. */
    public int articles() {
        return articles;
    }

    /** How many fields ask for a password. */
    public int passwords() {
        return passwords;
    }
}
