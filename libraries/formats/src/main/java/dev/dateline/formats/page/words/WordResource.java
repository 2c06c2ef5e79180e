package dev.dateline.formats.page.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of words that pages are read by: a resource each, of lines of words; what begins with {@code #} is a comment. */
public final class WordResource {

    private static final String FOLDER = "/dev/dateline/formats/page/";

    private WordResource() {}

    /** The words of each line that has some. */
    public static List<List<String>> lines(String resource) {
        try (InputStream stream = WordResource.class.getResourceAsStream(FOLDER + resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
