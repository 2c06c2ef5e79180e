package dev.dateline.annotation.entity;

import dev.dateline.annotation.segment.SegmentedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the words of a sentence in capitals are usually written.
 *
 * <p>As the article itself writes them in its other sentences; failing that, the little words of English small, words of
 * up to three letters and those with a dot or a digit as they stand, and any other with a capital. Immutable.
 */
public final class UsualCasing {

    private static final Set<String> LITTLE_WORDS = Set.of(
            "a", "an", "and", "as", "at", "be", "but", "by", "for", "from", "had", "has", "he", "her", "his", "how",
            "if", "in", "into", "is", "it", "its", "may", "new", "no", "nor", "not", "of", "off", "on", "or", "out",
            "over", "per", "pct", "say", "says", "set", "she", "so", "than", "that", "the", "their", "they", "to", "up",
            "vs", "was", "we", "who", "why", "will", "with", "you");

    private static final int LONGEST_ACRONYM = 3;

    private final Map<String, String> seen;

    private UsualCasing(Map<String, String> seen) {
        this.seen = seen;
    }

    /** Learns from the texts of one article; learns nothing where none of their sentences is in capitals. */
    public static UsualCasing of(List<SegmentedText> texts) {
        Map<String, String> seen = new HashMap<>();
        if (texts.stream().anyMatch(UsualCasing::hasCapitals)) {
            texts.forEach(text -> learn(text, seen));
        }
        return new UsualCasing(seen);
    }

    private static boolean hasCapitals(SegmentedText text) {
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            if (Capitals.fill(text, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** A word within a sentence tells more than the one that opens it. */
    private static void learn(SegmentedText text, Map<String, String> seen) {
        Map<String, String> openers = new HashMap<>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            if (!Capitals.fill(text, sentence)) {
                for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
                    String word = text.token(token);
                    boolean opens = token == text.firstToken(sentence);
                    (opens ? openers : seen).putIfAbsent(word.toLowerCase(Locale.ROOT), word);
                }
            }
        }
        openers.forEach(seen::putIfAbsent);
    }

    /** A piece of a text from one token to another of the same sentence, in its usual casing. */
    public String name(SegmentedText text, int firstToken, int endToken) {
        String piece = text.text().substring(text.start(firstToken), text.end(endToken - 1));
        if (!Capitals.fill(text, text.sentenceOf(firstToken))) {
            return piece;
        }
        StringBuilder name = new StringBuilder(piece.length());
        for (int token = firstToken; token < endToken; token++) {
            boolean apart = token > firstToken && text.start(token) > text.end(token - 1);
            name.append(apart ? " " : "").append(of(text.token(token)));
        }
        return name.toString();
    }

    /** The usual casing of a word. */
    String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String known = seen.get(small);
        if (known != null) {
            return known;
        }
        if (LITTLE_WORDS.contains(small)) {
            return small;
        }
        boolean acronym = word.length() <= LONGEST_ACRONYM
                || word.chars().anyMatch(unit -> unit == '.' || Character.isDigit(unit));
        return acronym ? word : word.charAt(0) + small.substring(1);
    }
}
