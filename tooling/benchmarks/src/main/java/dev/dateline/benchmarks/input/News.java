package dev.dateline.benchmarks.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.json.ArticleJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Articles to put under load: NDJSON lines in the plain form that ingest reads, given again and again.
 *
 * @param name where they come from, for a person
 * @param lines a line each, without its end
 */
public record News(String name, List<String> lines) {

    /** A control character in JSON's escape, but for tab, line feed and carriage return. */
    private static final Pattern CONTROL = Pattern.compile("\\\\u00(?:0[0-8bcefBCEF]|1[0-9a-fA-F])");

    private static final String MADE =
            """
            The central bank of Ruritania said on Monday it will cut its key rate by half a point next week, the second
            cut since January. Exports rose to 1.2 billion crowns in the three months to February from 1.1 billion a
            year earlier, the ministry said. Officials are to meet in Strelsau on March 16 to discuss the debt that was
            rescheduled in 1984. "We expect inflation to fall to 30 percent by the end of the year," said the governor,
            Rudolf Rassendyll, whose bank lent 400 million crowns to Zenda Steel Corp in November.
            """;

    public News {
        lines = List.copyOf(lines);
    }

    /** The articles of an NDJSON file, gzipped where its name ends in {@code .gz}. */
    public static News of(Path file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return new News(
                    file.getFileName().toString(),
                    reader.lines().filter(News::isArticle).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One made article, for where there is no file. */
    public static News made() {
        ObjectNode article = ArticleJson.mapper().createObjectNode();
        article.put("id", "made");
        article.put("headline", "RURITANIA'S CENTRAL BANK TO CUT RATES");
        article.put("published", "2025-03-10");
        article.put("body", MADE);
        return new News("a made article", List.of(article.toString()));
    }

    /** An article that is unlike all of other numbers by its {@code id}, which is the number. */
    public String numbered(long number) {
        try {
            JsonNode article = ArticleJson.mapper().readTree(lines.get((int) (number % lines.size())));
            return ((ObjectNode) article).put("id", Long.toString(number)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes numbered articles, a line each. */
    public void write(Path file, long from, long count) {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (long number = from; number < from + count; number++) {
                out.write(numbered(number));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What ingest would reject is left out: a measurement waits for all that it put in. */
    private static boolean isArticle(String line) {
        return !line.isBlank() && !CONTROL.matcher(line).find();
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 64 << 10) : bytes;
    }

    /** Tells none of the text. */
    @Override
    public String toString() {
        return name + ", " + lines.size() + " articles";
    }
}
