package dev.dateline.annotation.casing;

import dev.dateline.annotation.segment.SegmentedText;

/** Tells sentences that are written all in capitals, as many headlines are. */
public final class Capitals {

    /** A shorter one may well be an acronym or a dateline. */
    private static final int FEWEST_LETTERS = 12;

    private static final double SHARE = 0.85;

    private Capitals() {}

    /** Whether capitals fill a sentence. */
    public static boolean fill(SegmentedText text, int sentence) {
        int from = text.start(text.firstToken(sentence));
        int to = text.end(text.endToken(sentence) - 1);
        // With more small letters the answer is no, whatever follows.
        int mostSmall = (int) ((1 - SHARE) * (to - from));
        int letters = 0;
        int small = 0;
        for (int unit = from; unit < to && small <= mostSmall; unit++) {
            char letter = text.text().charAt(unit);
            if (Character.isLetter(letter)) {
                letters++;
                small += Character.isUpperCase(letter) ? 0 : 1;
            }
        }
        return letters >= FEWEST_LETTERS && letters - small >= SHARE * letters;
    }
}
