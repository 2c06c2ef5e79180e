package dev.dateline.annotation.type.english;

import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.Set;

/**
 * What tells that a name is a disease's, though a place or a person bears it too: "a Marburg outbreak", "cases of Lassa".
 *
 * <p>Weighed as {@link WordsBeside} is.
 */
final class DiseaseCues {

    /** Of 28 names before one, 26 were of no other type. */
    private static final Set<String> AFTER = Set.of(
            "virus",
            "disease",
            "outbreak",
            "outbreaks",
            "fever",
            "vaccine",
            "vaccines",
            "vaccination",
            "infection",
            "infections",
            "epidemic",
            "pandemic",
            "cases",
            "patients",
            "syndrome",
            "symptoms",
            "strain");

    private static final double NAMED = Math.log(27 / 3.0);

    /** Of nine names after one, eight were of no other type. */
    private static final Set<String> BEFORE = Set.of(
            "cases of", "case of", "outbreak of", "positive for", "infected with", "spread of", "died of", "dose of");

    private static final Set<String> CAUGHT = Set.of("contracted", "contract", "caught");

    /** What is said of a disease and hardly of a place; the training sets have none. */
    private static final Set<String> FOUND = Set.of(
            "confirmed",
            "detected",
            "diagnosed",
            "contagious",
            "eradicated",
            "spreading",
            "endemic",
            "transmitted",
            "airborne");

    private static final double SAID = Math.log(9 / 2.0);

    private static final double SAID_IN = Math.log(20);

    private DiseaseCues() {}

    /** The logarithm of the odds for no other type, 0 where there is no cue. */
    static double weight(NameSpan name) {
        SegmentedText text = name.text();
        int sentence = text.sentenceOf(name.first());
        int first = text.firstToken(sentence);
        int last = text.endToken(sentence);
        boolean found = name.end() + 1 < last
                && (text.is(name.end(), "was") || text.is(name.end(), "is"))
                && FOUND.contains(text.token(name.end() + 1));
        if (found && name.end() + 2 < last && text.is(name.end() + 2, "in")) {
            return SAID_IN;
        }
        if (found || (name.end() < last && AFTER.contains(text.token(name.end())))) {
            return NAMED;
        }
        boolean caught = name.first() > first && CAUGHT.contains(text.token(name.first() - 1));
        boolean before = name.first() - 2 >= first && BEFORE.contains(text.tokens(name.first() - 2, name.first()));
        return caught || before ? SAID : 0;
    }
}
