package dev.dateline.annotation.entity;

import java.util.Arrays;
import java.util.List;

/**
 * Makes the features of one sentence's tokens: hashes of what stands in and around each, and elsewhere in the article.
 *
 * <p>The same in training and in use. Used by one thread.
 */
public final class Features {

    private static final int OUTSIDE = 0x5EED;

    private final TokenTable table;
    private final DocumentContext document;
    private int sentence = -1;
    private int first;
    private int end;
    private int headline;
    private int[] found = new int[128];
    private int size;

    Features(TokenTable table, DocumentContext document) {
        this.table = table;
        this.document = document;
    }

    /** Turns to a sentence. */
    void sentence(int newSentence) {
        if (newSentence == sentence) {
            return;
        }
        sentence = newSentence;
        first = table.text.firstToken(sentence);
        end = table.text.endToken(sentence);
        int capitals = 0;
        int small = 0;
        for (int token = first; token < end; token++) {
            capitals += table.capitalised[token] ? 1 : 0;
            small += Character.isLowerCase(table.text.text().charAt(table.text.start(token))) ? 1 : 0;
        }
        headline = capitals > 2 * small ? 2 : capitals > small ? 1 : 0;
    }

    /** The features of a token of that sentence; valid until the next call, {@link #size} of them. */
    int[] of(int token) {
        size = 0;
        addWord(token);
        addNeighbours(token);
        addPlaces(token);
        if (table.capitalised[token]) {
            addRun(token);
            addElsewhere(token);
        }
        return found;
    }

    /** How many features the last token had. */
    int size() {
        return size;
    }

    private void addWord(int token) {
        add(1, 1);
        add(2, table.words[token]);
        add(3, table.lowers[token]);
        add(4, table.shapes[token]);
        add(5, table.shortShapes[token]);
        for (int affix = 0; affix < TokenTable.AFFIXES; affix++) {
            add(10 + affix, table.prefixes[token * TokenTable.AFFIXES + affix]);
            add(15 + affix, table.suffixes[token * TokenTable.AFFIXES + affix]);
        }
        int opens = token == first ? 1 : 0;
        add(6, Hash.of(opens, table.shortShapes[token]));
        add(7, Hash.of(headline, table.shortShapes[token]));
        add(8, Hash.of(table.suffixes[token * TokenTable.AFFIXES + 2], table.shortShapes[token]));
        if (document.isSmall(table.lowers[token])) {
            add(9, Hash.of(table.capitalised[token] ? 1 : 0, opens));
        }
    }

    private void addNeighbours(int token) {
        int lower = table.lowers[token];
        int shape = table.shortShapes[token];
        for (int away = 1; away <= 2; away++) {
            add(20 + away, lower(token - away));
            add(22 + away, lower(token + away));
            add(24 + away, shape(token - away));
            add(26 + away, shape(token + away));
        }
        add(30, Hash.of(lower(token - 1), lower));
        add(31, Hash.of(lower, lower(token + 1)));
        add(32, Hash.of(shape(token - 1), shape));
        add(33, Hash.of(shape, shape(token + 1)));
        add(34, Hash.of(Hash.of(shape(token - 1), shape), shape(token + 1)));
        add(35, Hash.of(lower(token - 1), shape));
        add(36, Hash.of(lower(token + 1), shape));
        add(37, Hash.of(Hash.of(lower(token - 2), lower(token - 1)), shape));
        add(38, Hash.of(Hash.of(lower(token + 1), lower(token + 2)), shape));
        add(39, Hash.of(lower(token - 1), lower(token + 1)));
        add(40, affix(table.suffixes, token - 1));
        add(41, affix(table.suffixes, token + 1));
        add(42, affix(table.prefixes, token - 1));
        add(43, affix(table.prefixes, token + 1));
    }

    private void addPlaces(int token) {
        int known = place(token);
        if (known != KnownPlaces.NONE) {
            add(70, known);
            add(71, Hash.of(known, lower(token - 1)));
            add(72, Hash.of(known, lower(token + 1)));
            add(73, Hash.of(known, Hash.of(place(token + 1), shape(token + 1))));
        }
        for (int away = 1; away <= 2; away++) {
            if (place(token - away) != KnownPlaces.NONE) {
                add(73 + away, Hash.of(table.shortShapes[token], lower(token - 1)));
            }
            if (place(token + away) != KnownPlaces.NONE) {
                add(75 + away, Hash.of(table.shortShapes[token], lower(token + 1)));
            }
        }
    }

    /** The run of capitalised words that a token stands in, and what stands before and after the run. */
    private void addRun(int token) {
        int from = runStart(token);
        int to = runEnd(token);
        int place = token == from ? 0 : token == to - 1 ? 2 : 1;
        add(50, Hash.of(Math.min(4, to - from), place));
        add(51, Hash.of(lower(from - 1), place));
        add(52, Hash.of(lower(to), place));
        add(53, Hash.of(table.lowers[to - 1], place));
        add(54, Hash.of(table.lowers[from], place));
        add(55, Hash.of(lower(from - 1), lower(to)));
        add(56, Hash.of(Hash.of(lower(from - 2), lower(from - 1)), place));
        add(57, Hash.of(Hash.of(lower(to), lower(to + 1)), place));
        add(58, Hash.of(affix(table.suffixes, to - 1), place));
    }

    /** What stands beside the same word elsewhere in the article. */
    private void addElsewhere(int token) {
        List<DocumentContext.Place> places = document.places(table.words[token]);
        int start = size;
        for (DocumentContext.Place place : places) {
            TokenTable other = place.table();
            int at = place.token();
            if (other == table && at == token) {
                continue;
            }
            addOnce(start, 60, at > 0 ? other.lowers[at - 1] : OUTSIDE);
            addOnce(start, 61, at + 1 < other.lowers.length ? other.lowers[at + 1] : OUTSIDE);
            addOnce(start, 62, at > 0 ? other.shortShapes[at - 1] : OUTSIDE);
            addOnce(start, 63, at + 1 < other.lowers.length ? other.shortShapes[at + 1] : OUTSIDE);
        }
        add(64, Math.min(3, places.size()));
    }

    private void addOnce(int from, int template, int value) {
        int feature = Hash.of(template, value);
        for (int known = from; known < size; known++) {
            if (found[known] == feature) {
                return;
            }
        }
        append(feature);
    }

    private int runStart(int token) {
        int from = token;
        while (from > first && token - from < 8 && table.capitalised[from - 1]) {
            from--;
        }
        return from;
    }

    private int runEnd(int token) {
        int to = token + 1;
        while (to < end && to - token < 8 && table.capitalised[to]) {
            to++;
        }
        return to;
    }

    private int lower(int token) {
        return token < first || token >= end ? OUTSIDE : table.lowers[token];
    }

    private int shape(int token) {
        return token < first || token >= end ? OUTSIDE : table.shortShapes[token];
    }

    private int place(int token) {
        return token < first || token >= end ? KnownPlaces.NONE : table.places[token];
    }

    private int affix(int[] affixes, int token) {
        return token < first || token >= end ? OUTSIDE : affixes[token * TokenTable.AFFIXES + 2];
    }

    private void add(int template, int value) {
        append(Hash.of(template, value));
    }

    private void append(int feature) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = feature;
    }
}
