package dev.dateline.annotation.type.english;

import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.Set;

/**
 * What tells that a name is a person's: an age, "who", kin.
 *
 * <p>Weighed as {@link WordsBeside} is.
 */
final class PersonCues {

    /** Of 121 names with an age after them, 115 were people. */
    private static final double AGED = Math.log(116 / 7.0);

    /** Of 380 names before ", who", 317 were people. */
    private static final double WHO = Math.log(318 / 64.0);

    /** Of 25 names after one with an "of", 22 were people. */
    private static final Set<String> KIN =
            Set.of("mother", "father", "brother", "sister", "son", "daughter", "wife", "husband", "widow");

    private static final double OF_KIN = Math.log(23 / 4.0);

    /** All three were. */
    private static final double NAMESAKE = Math.log(4);

    private static final int OLDEST = 3;

    private PersonCues() {}

    /** The logarithm of the odds for a person, 0 where there is no cue. */
    static double weight(NameSpan name) {
        SegmentedText text = name.text();
        int sentence = text.sentenceOf(name.first());
        return after(text, name.end(), text.endToken(sentence)) + before(text, name.first(), text.firstToken(sentence));
    }

    private static double after(SegmentedText text, int end, int last) {
        if (end + 1 >= last || !text.is(end, ",")) {
            return 0;
        }
        if (text.is(end + 1, "who")) {
            return WHO;
        }
        boolean closed = end + 2 >= last || text.is(end + 2, ",") || text.is(end + 2, ".");
        return closed && isAge(text.token(end + 1)) ? AGED : 0;
    }

    private static boolean isAge(String token) {
        return token.length() < OLDEST && token.chars().allMatch(Character::isDigit);
    }

    private static double before(SegmentedText text, int first, int sentence) {
        if (first - 2 < sentence) {
            return 0;
        }
        if (text.is(first - 1, "of") && KIN.contains(text.token(first - 2))) {
            return OF_KIN;
        }
        return text.is(first - 1, "after") && text.is(first - 2, "named") ? NAMESAKE : 0;
    }
}
