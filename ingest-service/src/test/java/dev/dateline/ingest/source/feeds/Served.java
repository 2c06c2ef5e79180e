package dev.dateline.ingest.source.feeds;

import dev.dateline.web.WebServer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A site of a test: feeds with entries, and pages; what is not there is a 404. Thread-safe. */
public final class Served {

    private final Map<String, WebServer.Sending> answers = new ConcurrentHashMap<>();
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    /** An entry of a feed; {@code path} is of its page. */
    public record Entry(String id, String title, String text, String path) {

        /** One with a text of its own, which no page has more of. */
        public static Entry whole(String id, String text) {
            return new Entry(id, "Title " + id, (text + " ").repeat(160).strip(), "/whole/" + id);
        }

        /** One with a summary. */
        public static Entry summary(String id, String text) {
            return new Entry(id, "Title " + id, text, "/page/" + id);
        }
    }

    /** Answers a path just so. */
    public void put(String path, WebServer.Sending answer) {
        tags.remove(path);
        answers.put(path, answer);
    }

    /** Serves a feed, and 304 where it is known; returns its tag. */
    public String feed(String path, List<Entry> entries) {
        return feed(path, entries, Map.of());
    }

    public String feed(String path, List<Entry> entries, Map<String, String> headers) {
        String items = entries.stream()
                .map(entry -> "<item><guid isPermaLink=\"false\">" + entry.id() + "</guid><title>" + entry.title()
                        + "</title><link>" + entry.path() + "</link><description>" + entry.text()
                        + "</description><pubDate>Tue, 10 Mar 2026 10:00:00 GMT</pubDate></item>")
                .collect(Collectors.joining());
        String body = "<rss version=\"2.0\"><channel><title>News</title>" + items + "</channel></rss>";
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/rss+xml");
        String tag = "\"" + body.hashCode() + "\"";
        all.put("ETag", tag);
        answers.put(path, WebServer.answer(200, all, body.getBytes(StandardCharsets.UTF_8)));
        tags.put(path, tag);
        return tag;
    }

    /** Serves a page with an article of three paragraphs. */
    public void page(String path, String title, String sentence) {
        String paragraphs = Stream.of("First", "Then", "At last")
                .map(word -> "<p>" + word + ": " + (sentence + " ").repeat(12).strip() + "</p>")
                .collect(Collectors.joining());
        put(
                path,
                WebServer.ok(
                        "text/html; charset=utf-8",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>" + title
                                + "</title><meta property=\"og:type\" content=\"article\"></head><body><article><h1>"
                                + title + "</h1>" + paragraphs + "</article></body></html>"));
    }

    WebServer.Sending answer(WebServer.Asked asked) {
        String tag = tags.get(asked.path());
        if (tag != null && tag.equals(asked.headers().get("if-none-match"))) {
            return WebServer.answer(304, Map.of("ETag", tag), new byte[0]);
        }
        return answers.getOrDefault(asked.path(), WebServer.answer(404, Map.of(), new byte[0]));
    }
}
