package dev.dateline.annotation.casing;

import dev.dateline.annotation.segment.SegmentedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How the words of a sentence in capitals are usually written.
 *
 * <p>As the article itself writes them in its other sentences; failing that, the little words of the language small, words of
 * up to three letters and those with a dot or a digit as they stand, and any other with a capital. Immutable.
 */
public final class UsualCasing {

    private static final int LONGEST_ACRONYM = 3;

    private final Map<String, String> seen;
    private final Predicate<String> little;

    private UsualCasing(Map<String, String> seen, Predicate<String> little) {
        this.seen = seen;
        this.little = little;
    }

    /** Learns from the texts of one article; learns nothing where none of their sentences is in capitals. */
    public static UsualCasing of(List<SegmentedText> texts) {
        Map<String, String> seen = new HashMap<>();
        if (texts.stream().anyMatch(UsualCasing::hasCapitals)) {
            texts.forEach(text -> learn(text, seen));
        }
        return new UsualCasing(
                seen, word -> texts.stream().anyMatch(text -> text.orthography().isLittle(word)));
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
        String piece = text.tokens(firstToken, endToken);
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
    public String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String known = seen.get(small);
        if (known != null) {
            return known;
        }
        if (little.test(small)) {
            return small;
        }
        boolean acronym = word.length() <= LONGEST_ACRONYM
                || word.chars().anyMatch(unit -> unit == '.' || Character.isDigit(unit));
        return acronym ? word : word.charAt(0) + small.substring(1);
    }
}
