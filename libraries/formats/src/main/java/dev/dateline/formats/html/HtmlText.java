package dev.dateline.formats.html;

import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.MarkupNode;
import dev.dateline.formats.markup.MarkupScanner;
import dev.dateline.formats.markup.References;
import dev.dateline.formats.markup.Surrogates;
import dev.dateline.formats.markup.Token;

/** The text of HTML: written as a string, as elements of a document, or as a string among such elements. */
public final class HtmlText {

    private final Paragraphs paragraphs = new Paragraphs();

    private HtmlText() {}

    /** The text of HTML in a string. */
    public static String of(String html) {
        HtmlText text = new HtmlText();
        text.html(html);
        return text.result();
    }

    /** The text of elements whose characters stand for themselves: XHTML. */
    public static String ofXhtml(Element element) {
        HtmlText text = new HtmlText();
        text.inside(element, false);
        return text.result();
    }

    /** The text of an element whose characters are HTML, and that may have HTML's elements in it too. */
    public static String ofHtml(Element element) {
        HtmlText text = new HtmlText();
        text.inside(element, true);
        return text.result();
    }

    /** Characters that stand for themselves: their lines stay as they are, white space at the ends goes. */
    public static String ofPlain(String characters) {
        HtmlText text = new HtmlText();
        text.paragraphs.keepLines();
        text.paragraphs.add(characters);
        return text.result();
    }

    private String result() {
        return Surrogates.paired(paragraphs.toString());
    }

    private void inside(Element element, boolean html) {
        for (MarkupNode each : element.children()) {
            each.handTo(child -> element(child, html), characters -> {
                if (html) {
                    html(characters.value());
                } else {
                    paragraphs.add(characters.value());
                }
            });
        }
    }

    private void element(Element element, boolean html) {
        if (!HtmlElements.isUnseen(element.name())) {
            start(element.name());
            inside(element, html);
            end(element.name());
        }
    }

    private void html(String html) {
        MarkupScanner scanner = new MarkupScanner(html);
        for (Token token = scanner.next(); token != Token.NOTHING; token = scanner.next()) {
            switch (token) {
                case TEXT -> paragraphs.add(References.HTML.resolve(scanner.value()));
                case CDATA -> paragraphs.add(scanner.value());
                case START -> {
                    String name = HtmlElements.name(scanner.value());
                    if (HtmlElements.isUnseen(name) && !scanner.isEmpty()) {
                        scanner.skipTo(name, HtmlElements.isCode(name));
                    } else {
                        start(name);
                    }
                }
                case END -> end(HtmlElements.name(scanner.value()));
                case DOCTYPE, OTHER, NOTHING -> {}
            }
        }
    }

    private void start(String name) {
        if (HtmlElements.isBlock(name)) {
            paragraphs.paragraph();
            if (name.equals("pre")) {
                paragraphs.keepLines();
            }
        } else if (name.equals("br")) {
            paragraphs.lineBreak();
        } else if (name.equals("td") || name.equals("th")) {
            paragraphs.space();
        }
    }

    private void end(String name) {
        if (HtmlElements.isBlock(name)) {
            paragraphs.paragraph();
            if (name.equals("pre")) {
                paragraphs.releaseLines();
            }
        }
    }
}
