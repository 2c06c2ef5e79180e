package dev.dateline.annotation.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where else in an article each capitalised word stands, and which words it writes small.
 *
 * <p>What stands beside a name in one sentence tells what it is in another. Immutable once built.
 */
final class DocumentContext {

    /** The most places that are remembered of a word; bounds what a feature looks at. */
    static final int MOST_PLACES = 6;

    /** A place: a token of a table. */
    record Place(TokenTable table, int token) {}

    private final Map<Integer, List<Place>> places = new HashMap<>();
    private final Set<Integer> small = new HashSet<>();

    DocumentContext(List<TokenTable> tables) {
        for (TokenTable table : tables) {
            for (int token = 0; token < table.words.length; token++) {
                if (!table.capitalised[token]) {
                    small.add(table.lowers[token]);
                }
            }
        }
        for (TokenTable table : tables) {
            for (int token = 0; token < table.words.length; token++) {
                if (table.capitalised[token] && !small.contains(table.lowers[token])) {
                    remember(table, token);
                }
            }
        }
    }

    private void remember(TokenTable table, int token) {
        List<Place> known = places.computeIfAbsent(table.words[token], word -> new ArrayList<>(2));
        if (known.size() < MOST_PLACES) {
            known.add(new Place(table, token));
        }
    }

    /** The first places of a word that is never written small. */
    List<Place> places(int word) {
        return places.getOrDefault(word, List.of());
    }

    /** Whether the article also writes a word small. */
    boolean isSmall(int lower) {
        return small.contains(lower);
    }
}
