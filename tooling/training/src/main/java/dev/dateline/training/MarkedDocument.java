package dev.dateline.training;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One line of a corpus: a text whose names were marked by hand.
 *
 * @param id the document's name
 * @param text its text
 * @param spans the names in it, by offsets in Unicode code points
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record MarkedDocument(String id, String text, List<Mark> spans) {

    private static final ObjectMapper JSON = new ObjectMapper();

    MarkedDocument {
        spans = List.copyOf(spans);
    }

    /** A marked name: {@code [start, end)} in Unicode code points. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mark(int start, int end, String type) {}

    /** Reads a corpus, one JSON object a line. */
    static List<MarkedDocument> read(Path corpus) throws IOException {
        try (var lines = Files.lines(corpus)) {
            return lines.map(MarkedDocument::parse).toList();
        }
    }

    private static MarkedDocument parse(String line) {
        try {
            return JSON.readValue(line, MarkedDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells its name and none of its text. */
    @Override
    public String toString() {
        return "MarkedDocument[" + id + "]";
    }
}
