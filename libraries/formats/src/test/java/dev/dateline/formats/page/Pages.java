package dev.dateline.formats.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Pages of our own writing, and what is read of them. */
final class Pages {

    static final URI ADDRESS = URI.create("https://www.lantern.example/2026/03/04/ferry");

    /** Three paragraphs of an article. */
    static final String FERRY =
            "<p>The night ferry to the islands will sail again from Monday, the harbour master said, after the engine that"
                    + " failed in January was taken out, mended and put back.</p>"
                    + "<p>Forty people had waited on the quay each evening of the winter, most of them with bread, and a bus had"
                    + " taken them home again when no ship came.</p>"
                    + "<p>The first crossing is free, and the second costs what it always did.</p>";

    private Pages() {}

    /** A page with an article in it. */
    static String html(String language, String head, String body) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\">" + head
                + "</head><body><header><nav><a href=\"/\">Home</a></nav></header><main>" + body
                + "</main><footer>© The Lantern</footer></body></html>";
    }

    /** The ferry's page, with more in its head and in its article. */
    static String ferry(String head, String more) {
        return html(
                "en",
                "<title>Night ferry sails again | The Lantern</title>" + head,
                "<article><h1>Night ferry sails again</h1>" + FERRY + more + "</article>");
    }

    static PageOutcome outcome(String html) {
        return new PageReader().read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", ADDRESS);
    }

    static Page read(String html) {
        if (outcome(html) instanceof Page page) {
            return page;
        }
        throw new AssertionError("no article: " + outcome(html));
    }
}
