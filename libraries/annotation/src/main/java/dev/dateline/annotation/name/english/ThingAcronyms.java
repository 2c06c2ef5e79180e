package dev.dateline.annotation.name.english;

import dev.dateline.annotation.segment.SegmentedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The acronyms of an article that stand for things and name nobody, as the words beside them in small letters tell:
 * "liquefied natural gas (LNG)", "LNG (liquefied natural gas)".
 */
final class ThingAcronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private static final Set<String> LINKING = Set.of("of", "the", "for", "and", "in", "on", "to", "a");

    private ThingAcronyms() {}

    /** Those of an article. */
    static Set<String> in(List<SegmentedText> texts) {
        Set<String> found = new HashSet<>();
        for (SegmentedText text : texts) {
            for (int token = 1; token + 1 < text.tokens(); token++) {
                if (text.is(token, "(")) {
                    addExplained(text, token, found);
                }
            }
        }
        return found;
    }

    private static void addExplained(SegmentedText text, int bracket, Set<String> found) {
        String within = singular(text.token(bracket + 1));
        if (isAcronym(within) && text.is(Math.min(bracket + 2, text.tokens() - 1), ")")) {
            int sentence = text.firstToken(text.sentenceOf(bracket));
            if (spells(text, sentence, bracket, within)) {
                found.add(within);
            }
            return;
        }
        String before = singular(text.token(bracket - 1));
        int end = closing(text, bracket);
        if (isAcronym(before) && end > 0 && spells(text, bracket + 1, end, before)) {
            found.add(before);
        }
    }

    private static int closing(SegmentedText text, int bracket) {
        for (int token = bracket + 1; token < text.tokens() && token <= bracket + LONGEST + 3; token++) {
            if (text.is(token, ")")) {
                return token;
            }
        }
        return -1;
    }

    /** Whether the words before a token, small but for one that opens the sentence, have the acronym's letters. */
    private static boolean spells(SegmentedText text, int first, int end, String acronym) {
        int letter = acronym.length() - 1;
        for (int token = end - 1; token >= first && letter >= 0; token--) {
            String word = text.token(token);
            boolean opens = token == text.firstToken(text.sentenceOf(token));
            if (!Character.isLetter(word.charAt(0)) || (text.isCapitalised(token) && !opens)) {
                return false;
            }
            int matched = matched(word, acronym, letter);
            if (matched == 0 && !LINKING.contains(word)) {
                return false;
            }
            letter -= matched;
        }
        return letter < 0;
    }

    /** How many of the acronym's letters, up to one, begin the parts of a word: two of "sport-utility". */
    private static int matched(String word, String acronym, int letter) {
        String[] parts = word.split("-", -1);
        int matched = 0;
        for (int part = parts.length - 1; part >= 0 && letter - matched >= 0; part--) {
            boolean begins = !parts[part].isEmpty()
                    && Character.toUpperCase(parts[part].charAt(0)) == acronym.charAt(letter - matched);
            matched += begins ? 1 : 0;
        }
        return matched;
    }

    /** An acronym without the s of its plural. */
    static String singular(String token) {
        return token.length() > SHORTEST && token.endsWith("s") && isAcronym(token.substring(0, token.length() - 1))
                ? token.substring(0, token.length() - 1)
                : token;
    }

    private static boolean isAcronym(String token) {
        return token.length() >= SHORTEST
                && token.length() <= LONGEST
                && token.chars().allMatch(Character::isUpperCase);
    }
}
