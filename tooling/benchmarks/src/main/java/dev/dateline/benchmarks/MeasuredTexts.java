package dev.dateline.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

/** Texts to measure on: Reuters of 1987 where the corpora are beside the checkout, else a made article, repeated. */
final class MeasuredTexts {

    private static final String MADE =
            """
            ANKARA, March 9 - The central bank said on Monday it will cut its key rate by half a point next week, the
            second cut since January. Exports rose to 1.2 billion dlrs in the three months to February from 1.1 billion
            a year earlier, the ministry said. Officials are to meet on March 16 to discuss the debt that was rescheduled
            in 1984. "We expect inflation to fall to 30 pct by the end of the year," the governor told reporters.
            """;

    private MeasuredTexts() {}

    /** That many bodies. */
    static List<String> bodies(int count) throws IOException {
        Path file = Path.of(System.getProperty("dateline.shared", "../shared"), "corpora/news/reuters-21578.ndjson.gz");
        List<String> bodies = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            ObjectMapper json = new ObjectMapper();
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null && bodies.size() < count; line = lines.readLine()) {
                    String body = json.readTree(line).path("body").asText();
                    if (!body.isBlank()) {
                        bodies.add(body);
                    }
                }
            }
        }
        while (bodies.size() < count) {
            bodies.add(MADE);
        }
        return List.copyOf(bodies);
    }

    /** How many words the texts have between white space: fewer than any tokenizer would count. */
    static long words(List<String> bodies) {
        return bodies.stream()
                .mapToLong(body -> new StringTokenizer(body).countTokens())
                .sum();
    }
}
