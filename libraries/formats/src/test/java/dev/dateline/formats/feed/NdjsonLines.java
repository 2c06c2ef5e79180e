package dev.dateline.formats.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.article.Standard;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.sitemap.SitemapReader;
import dev.dateline.formats.sitemap.SitemapReading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

/** Reads documents as {@code ./dateline read --ndjson} does, feeds and sitemaps alone: a line out for a line in. */
public final class NdjsonLines {

    private NdjsonLines() {}

    /** Reads lines from standard input. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(read(ArticleJson.mapper().readTree(line)));
            }
        }
        out.flush();
    }

    /** The answer to one line. */
    static ObjectNode read(JsonNode line) throws IOException {
        byte[] bytes = bytes(line);
        String mediaType = line.path("mediaType").textValue();
        String url = line.path("url").textValue();
        URI address = url == null ? null : URI.create(url);
        ObjectNode answer = ArticleJson.mapper().createObjectNode();
        answer.set("id", line.get("id"));
        ObjectNode document = answer.putObject("document");
        ArrayNode items = answer.putArray("items");
        ArrayNode rejected = answer.putArray("rejected");
        if (FeedReader.read(bytes, mediaType, address) instanceof FeedReading.Read read) {
            FeedDocument feed = read.feed();
            document.put("format", feed.format()).put("title", feed.title()).put("language", feed.language());
            feed.entries().forEach(each -> items.add(article(EntryArticle.of(each))));
            feed.rejected().forEach(each -> rejected.addObject().put("detail", each.detail()));
        } else if (SitemapReader.read(bytes, mediaType) instanceof SitemapReading.Pages pages) {
            document.put("format", "sitemap");
            pages.pages().forEach(each -> items.add(article(each.article())));
        }
        return answer;
    }

    private static byte[] bytes(JsonNode line) throws IOException {
        if (line.has("file")) {
            return Files.readAllBytes(Path.of(line.get("file").textValue()));
        }
        return line.has("base64")
                ? Base64.getDecoder().decode(line.get("base64").textValue())
                : line.get("body").textValue().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode article(Content content) {
        Article article = new Article(
                "urn:test",
                Article.TEXT,
                "1",
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                content.contentCreated(),
                content.language(),
                content.headlines(),
                content.bodies(),
                content.by(),
                content.located(),
                content.infoSources(),
                List.copyOf(content.altIds()),
                Standard.NINJS,
                content.published(),
                new SourcePosition("test", "test", 0, 0),
                content.others());
        try {
            return ArticleJson.mapper().readTree(ArticleJson.write(article));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
