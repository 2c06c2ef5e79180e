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

    private static final int LONGEST_SHAPE = 6;
    private static final int SHAPED_UNITS = 24;

    final SegmentedText text;
    final int[] words;
    final int[] lowers;
    final int[] shapes;
    final int[] shortShapes;

    /** {@link #AFFIXES} a token, 0 where the word is shorter; the suffixes too. */
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

    private void fill(int token, String in, int from, int to) {
        words[token] = Hash.ofCased(in, from, to);
        capitalised[token] = Character.isUpperCase(in.charAt(from));
        char[] folded = Hash.folded(in, from, to);
        int begun = Hash.EMPTY;
        for (int unit = 0; unit < folded.length; unit++) {
            begun = Hash.then(begun, folded[unit]);
            if (unit < AFFIXES) {
                prefixes[token * AFFIXES + unit] = Hash.mix(begun);
                suffixes[token * AFFIXES + unit] = Hash.ofLast(folded, unit + 1);
            }
        }
        lowers[token] = Hash.mix(begun);
        fillShapes(token, in, from, Math.min(to, from + SHAPED_UNITS));
    }

    /** Of the shape the first units only; of the short one, of more of them, each that differs from the one before it. */
    private void fillShapes(int token, String in, int from, int to) {
        int shape = Hash.EMPTY;
        int shortShape = Hash.EMPTY;
        char last = 0;
        for (int unit = from; unit < to; unit++) {
            char kind = kind(in.charAt(unit));
            shape = unit - from < LONGEST_SHAPE ? Hash.then(shape, kind) : shape;
            shortShape = unit == from || kind != last ? Hash.then(shortShape, kind) : shortShape;
            last = kind;
        }
        shapes[token] = Hash.mix(shape);
        shortShapes[token] = Hash.mix(shortShape);
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
