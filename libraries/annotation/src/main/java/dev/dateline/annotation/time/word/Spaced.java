package dev.dateline.annotation.time.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Lists of words, written as one string with spaces between them. */
public final class Spaced {

    private Spaced() {}

    /** The words in their order. */
    public static List<String> list(String words) {
        List<String> list = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(words, " ");
        while (tokens.hasMoreTokens()) {
            list.add(tokens.nextToken());
        }
        return List.copyOf(list);
    }

    /** The words as a set. */
    public static Set<String> set(String words) {
        return Set.copyOf(list(words));
    }
}
