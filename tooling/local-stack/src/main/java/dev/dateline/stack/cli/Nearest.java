package dev.dateline.stack.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the word that was meant. */
final class Nearest {

    private Nearest() {}

    /** The one of these words that takes the fewest changes; words must hold at least one. */
    static String to(String typed, Collection<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(word -> distance(typed.toLowerCase(Locale.ROOT), word)))
                .orElseThrow();
    }

    /** Whether a word is near enough to be what was meant: a change for each three letters. */
    static boolean isNear(String typed, String word) {
        return distance(typed.toLowerCase(Locale.ROOT), word) <= Math.max(1, (word.length() + 2) / 3);
    }

    /** Letters put in, left out or changed, and neighbours that changed places, each once (Damerau, optimal alignment). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
