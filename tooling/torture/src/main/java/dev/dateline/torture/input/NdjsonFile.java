package dev.dateline.torture.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.json.ArticleJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an NDJSON file, packed or not: lines with an {@code id} or {@code uri} that no earlier line has.
 *
 * @param file the file
 * @param count how many such lines it has
 * @param leftOut how many others
 */
public record NdjsonFile(Path file, int count, int leftOut) implements Articles {

    /** Reads the file once to count its articles. */
    public static NdjsonFile of(Path file) throws IOException {
        NdjsonFile unknown = new NdjsonFile(file, 0, 0);
        try (Reading reading = unknown.open()) {
            int count = 0;
            while (reading.hasNext()) {
                reading.next();
                count++;
            }
            return new NdjsonFile(file, count, reading.leftOut);
        }
    }

    @Override
    public Reading open() throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new Reading(new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16));
    }

    private static Optional<Line> parse(String text) {
        try {
            JsonNode tree = ArticleJson.mapper().readTree(text);
            String id = tree.path("id").asText(tree.path("uri").asText(""));
            return id.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Line(id, text, tree.path("body").asText("")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The file as it is read. */
    public static final class Reading implements Lines {

        private final BufferedReader lines;
        private final Set<String> ids = new HashSet<>();
        private int leftOut;
        private @Nullable Line ahead;

        private Reading(BufferedReader lines) {
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            while (ahead == null) {
                String text = readLine();
                if (text == null) {
                    return false;
                }
                Optional<Line> line = parse(text).filter(each -> ids.add(each.id()));
                leftOut += line.isEmpty() ? 1 : 0;
                ahead = line.orElse(null);
            }
            return true;
        }

        @Override
        public Line next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException();
            }
            Line next = ahead;
            ahead = null;
            return next;
        }

        private @Nullable String readLine() {
            try {
                return lines.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
