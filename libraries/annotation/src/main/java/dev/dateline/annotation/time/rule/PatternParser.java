package dev.dateline.annotation.time.rule;

import dev.dateline.annotation.time.word.Lexicon;
import dev.dateline.annotation.time.word.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Spells a pattern out into the sequences of words and slots that it stands for.
 *
 * <p>After {@code &} stand words that must follow the date but are no part of it. A word in lower case stands for itself, in capitals for a {@link Slot} or for a named piece of pattern; {@code a|b} is
 * one or the other, {@code (…)} groups, and {@code ?} after a word or group makes it optional. There is no repetition, so
 * that a pattern matches a bounded number of words.
 */
final class PatternParser {

    /** Stands in a sequence where the date ends and the words begin that must only follow. */
    static final int END = Integer.MIN_VALUE;

    private final String pattern;
    private final Map<String, String> pieces;
    private final Lexicon.Builder lexicon;
    private int at;

    private PatternParser(String pattern, Map<String, String> pieces, Lexicon.Builder lexicon) {
        this.pattern = pattern;
        this.pieces = pieces;
        this.lexicon = lexicon;
    }

    /**
     * The sequences of a pattern: a word's number in the lexicon, or for a slot the complement of its ordinal.
     *
     * @throws IllegalArgumentException naming the pattern, if it can't be read
     */
    static List<int[]> sequences(String pattern, Map<String, String> pieces, Lexicon.Builder lexicon) {
        PatternParser parser = new PatternParser(pattern, pieces, lexicon);
        List<int[]> sequences = parser.alternatives();
        if (parser.at < pattern.length()) {
            throw new IllegalArgumentException("pattern can't be read at " + parser.at + ": " + pattern);
        }
        return sequences;
    }

    private List<int[]> alternatives() {
        List<int[]> all = new ArrayList<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    /** A "|" binds closer than a space, except within parentheses where it parts whole sequences. */
    private List<int[]> sequence() {
        List<int[]> sequences = List.of(new int[0]);
        while (true) {
            while (at < pattern.length() && pattern.charAt(at) == ' ') {
                at++;
            }
            if (at == pattern.length() || pattern.charAt(at) == ')' || pattern.charAt(at) == '|') {
                return sequences;
            }
            sequences = joined(sequences, choice());
        }
    }

    private List<int[]> choice() {
        List<int[]> choice = new ArrayList<>(item());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            choice.addAll(item());
        }
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
            choice.add(new int[0]);
        }
        return choice;
    }

    private List<int[]> item() {
        if (pattern.charAt(at) == '(') {
            at++;
            List<int[]> group = alternatives();
            at++;
            return group;
        }
        int start = at;
        while (at < pattern.length() && " |?()".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        String word = pattern.substring(start, at);
        String piece = pieces.get(word);
        if (piece != null) {
            return sequences(piece, pieces, lexicon);
        }
        if (word.equals("&")) {
            return List.of(new int[] {END});
        }
        boolean slot = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
        return List.of(new int[] {slot ? ~Slot.valueOf(word).number() : lexicon.number(word)});
    }

    private static List<int[]> joined(List<int[]> heads, List<int[]> tails) {
        List<int[]> joined = new ArrayList<>(heads.size() * tails.size());
        for (int[] head : heads) {
            for (int[] tail : tails) {
                int[] whole = java.util.Arrays.copyOf(head, head.length + tail.length);
                System.arraycopy(tail, 0, whole, head.length, tail.length);
                joined.add(whole);
            }
        }
        return joined;
    }
}
