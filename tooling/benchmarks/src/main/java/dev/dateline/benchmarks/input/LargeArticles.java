package dev.dateline.benchmarks.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Articles near the limit of what an article may be, each made of many smaller ones.
 *
 * @param news whose bodies they are made of
 * @param annotatedOneIn each so manieth is annotated; the others say that they are in a language that enrich passes on
 */
public record LargeArticles(News news, int annotatedOneIn) {

    /** Line feeds and quotation marks take a second byte in JSON, and an article may have 1 MiB of that. */
    private static final int BODY_CHARS = 900_000;

    /** Writes an NDJSON document of at least so many bytes; how many articles it has. */
    public long write(Path file, long bytes) {
        long written = 0;
        long articles = 0;
        long next = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            while (written < bytes) {
                StringBuilder body = new StringBuilder();
                for (; body.length() < BODY_CHARS; next++) {
                    String text = ArticleJson.mapper()
                            .readTree(
                                    news.lines().get((int) (next % news.lines().size())))
                            .path("body")
                            .asText();
                    body.append(text, 0, Math.min(text.length(), BODY_CHARS - body.length()))
                            .append("\n\n");
                }
                ObjectNode article = ArticleJson.mapper().createObjectNode();
                article.put("id", Long.toString(articles));
                article.put("language", articles % annotatedOneIn == 0 ? "en" : "fr");
                article.put("headline", "THE NEWS OF MANY DAYS");
                article.put("published", "1987-03-10");
                String line = article.put("body", body.toString()).toString();
                out.write(line);
                out.write('\n');
                written += line.length() + 1;
                articles++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }
}
