package dev.dateline.annotation.segment.english;

import java.util.Set;

/** Two names with a hyphen between, of which the next word tells that they are two: "the US-China talks". */
final class Pairs {

    private static final Set<String> SHARED = Set.of(
            "summit",
            "talks",
            "war",
            "border",
            "relations",
            "ties",
            "trade",
            "deal",
            "rivalry",
            "conflict",
            "match",
            "final",
            "game",
            "clash",
            "derby",
            "pact",
            "ceasefire",
            "truce",
            "meeting",
            "tensions",
            "alliance",
            "treaty",
            "agreement",
            "dispute",
            "debate",
            "negotiations",
            "partnership",
            "axis",
            "cooperation",
            "friendship",
            "fight",
            "standoff",
            "crisis",
            "merger",
            "feud",
            "ticket",
            "route",
            "call",
            "calls",
            "contest",
            "race",
            "exchange",
            "fighting",
            "clashes",
            "swap",
            "showdown",
            "series",
            "flight",
            "highway",
            "railway",
            "pipeline",
            "corridor");

    private static final int LONGEST = 14;

    private Pairs() {}

    /** The hyphen of a word of two names, before a word that tells of both; -1 where there is none. */
    static int hyphen(String text, int start, int end) {
        int hyphen = end - 1;
        while (hyphen > start && text.charAt(hyphen) != '-') {
            hyphen--;
        }
        boolean two = hyphen > start + 1
                && hyphen + 2 < end
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(hyphen + 1));
        return two && SHARED.contains(next(text, end)) ? hyphen : -1;
    }

    private static String next(String text, int end) {
        if (end >= text.length() || text.charAt(end) != ' ') {
            return "";
        }
        int last = end + 1;
        while (last < text.length() && last - end <= LONGEST && Character.isLowerCase(text.charAt(last))) {
            last++;
        }
        return text.substring(end + 1, last);
    }
}
