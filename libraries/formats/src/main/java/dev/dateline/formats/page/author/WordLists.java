package dev.dateline.formats.page.author;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by language, from a resource of a line for each: its tag, then the words. */
final class WordLists {

    private static final String FOLDER = "/dev/dateline/formats/page/";

    private final Map<String, Set<String>> words = new HashMap<>();

    private WordLists() {}

    static WordLists of(String resource) {
        try (InputStream stream = WordLists.class.getResourceAsStream(FOLDER + resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            WordLists lists = new WordLists();
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(lists::add);
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        words.computeIfAbsent(parts.get(0), tag -> new HashSet<>()).addAll(parts.subList(1, parts.size()));
    }

    /**
     * Whether a word is one of a language's, or of English, which pages in every language borrow from.
     *
     * @param language of two letters
     * @param word in lower case
     */
    boolean has(String language, String word) {
        return words.getOrDefault(language, Set.of()).contains(word)
                || words.getOrDefault("en", Set.of()).contains(word);
    }
}
