package dev.dateline.annotation.entity;

import dev.dateline.annotation.casing.Capitals;
import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.segment.SegmentedText;

/**
 * What features are made of, for each token of a text: hashes of the word, its shape, its beginnings and its ends.
 *
 * <p>A sentence all in capitals is read in its usual casing: capitals are what names are known by. Immutable.
 */
final class TokenTable {

    /** The longest beginning and end that are looked at, in UTF-16 units. */
    static final int AFFIXES = 5;

    private static final int LONGEST_SHAPE = 24;

    final SegmentedText text;
    final int[] words;
    final int[] lowers;
    final int[] shapes;
    final int[] shortShapes;
    final int[] prefixes;
    final int[] suffixes;
    final boolean[] capitalised;

    /** For each token, which part of a known place's name it is. */
    final byte[] places;

    TokenTable(SegmentedText text, UsualCasing casing) {
        this.text = text;
        int tokens = text.tokens();
        this.words = new int[tokens];
        this.lowers = new int[tokens];
        this.shapes = new int[tokens];
        this.shortShapes = new int[tokens];
        this.prefixes = new int[tokens * AFFIXES];
        this.suffixes = new int[tokens * AFFIXES];
        this.capitalised = new boolean[tokens];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            boolean capitals = Capitals.fill(text, sentence);
            for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
                if (capitals) {
                    String usual = casing.of(text.token(token));
                    fill(token, usual, 0, usual.length());
                } else {
                    fill(token, text.plain().plain(), text.plainStart(token), text.plainEnd(token));
                }
            }
        }
        this.places = KnownPlaces.mark(lowers, capitalised);
    }

    private void fill(int token, CharSequence in, int from, int to) {
        words[token] = Hash.of(in, from, to, true);
        lowers[token] = Hash.of(in, from, to, false);
        capitalised[token] = Character.isUpperCase(in.charAt(from));
        for (int length = 1; length <= AFFIXES; length++) {
            boolean shorter = to - from < length;
            prefixes[token * AFFIXES + length - 1] = shorter ? 0 : Hash.of(in, from, from + length, false);
            suffixes[token * AFFIXES + length - 1] = shorter ? 0 : Hash.of(in, to - length, to, false);
        }
        fillShapes(token, in, from, Math.min(to, from + LONGEST_SHAPE));
    }

    private void fillShapes(int token, CharSequence in, int from, int to) {
        StringBuilder shape = new StringBuilder(to - from);
        StringBuilder collapsed = new StringBuilder(8);
        for (int unit = from; unit < to; unit++) {
            char kind = kind(in.charAt(unit));
            shape.append(kind);
            if (collapsed.length() == 0 || collapsed.charAt(collapsed.length() - 1) != kind) {
                collapsed.append(kind);
            }
        }
        shapes[token] = Hash.of(shape, 0, Math.min(shape.length(), 6), true);
        shortShapes[token] = Hash.of(collapsed, 0, collapsed.length(), true);
    }

    private static char kind(char unit) {
        if (Character.isUpperCase(unit)) {
            return 'X';
        }
        if (Character.isDigit(unit)) {
            return 'd';
        }
        return Character.isLetter(unit) ? 'x' : unit;
    }
}
