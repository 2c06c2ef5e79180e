package dev.dateline.formats.html;

import dev.dateline.formats.markup.MarkupScanner;
import dev.dateline.formats.markup.References;
import dev.dateline.formats.markup.Token;

/** The text of a string of which nobody said whether it is HTML: the titles of RSS. */
public final class MaybeHtml {

    private MaybeHtml() {}

    /**
     * A line of text: HTML's own elements are taken out and references resolved, other tags are what the text is about. Where
     * nothing but bare tags was there, it is about those; tags with attributes are only ever markup.
     */
    public static String line(String characters) {
        String given = folded(HtmlText.ofPlain(References.HTML.resolve(characters)));
        if (characters.indexOf('<') < 0) {
            return given;
        }
        String text = folded(HtmlText.of(withKnownTagsAlone(characters)));
        return text.isEmpty() && characters.indexOf('=') < 0 ? given : text;
    }

    /** A text in one line. */
    public static String folded(String text) {
        return text.indexOf('\n') < 0 ? text : text.replaceAll("\n+", " ");
    }

    /** Whether the whole of a text is a run of HTML's elements. */
    public static boolean isWhollyHtml(String characters) {
        String text = characters.strip();
        if (!text.startsWith("<") || !text.endsWith(">")) {
            return false;
        }
        MarkupScanner scanner = new MarkupScanner(text);
        return scanner.next() == Token.START && HtmlElements.isKnown(HtmlElements.name(scanner.value()));
    }

    private static String withKnownTagsAlone(String characters) {
        StringBuilder html = new StringBuilder(characters.length() + 16);
        MarkupScanner scanner = new MarkupScanner(characters);
        int from = 0;
        for (Token token = scanner.next(); token != Token.NOTHING; token = scanner.next()) {
            String slice = characters.substring(from, scanner.position());
            boolean tag = token == Token.START || token == Token.END;
            boolean known = !tag || HtmlElements.isKnown(HtmlElements.name(scanner.value()));
            html.append(known ? slice : slice.replace("<", "&lt;"));
            from = scanner.position();
        }
        return html.append(characters.substring(from).replace("<", "&lt;")).toString();
    }
}
