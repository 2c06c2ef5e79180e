package dev.dateline.formats.page.author;

import dev.dateline.formats.page.words.WordResource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words by language, from a resource of a line for each: its tag, then the words. */
final class WordLists {

    private final Map<String, Set<String>> words = new HashMap<>();

    private WordLists() {}

    static WordLists of(String resource) {
        WordLists lists = new WordLists();
        WordResource.lines(resource).forEach(line -> lists.words
                .computeIfAbsent(line.get(0), tag -> new HashSet<>())
                .addAll(line.subList(1, line.size())));
        return lists;
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
