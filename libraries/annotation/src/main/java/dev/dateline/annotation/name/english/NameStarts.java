package dev.dateline.annotation.name.english;

import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;

/** What stands before the tagger's name and belongs to it: the initials of a person, the first of two parts of a country. */
final class NameStarts {

    private NameStarts() {}

    /** Where a name begins that the tagger begins at a token, not before {@code free}. */
    static int of(SegmentedText text, int free, int first, EntityType type) {
        int sentence = Math.max(free, text.firstToken(text.sentenceOf(first)));
        int start = first;
        boolean mayHave = type == EntityType.PERSON || type == EntityType.ORGANISATION;
        while (mayHave && start > sentence && areInitials(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** {@code J.}, {@code J.D.}, and no acronym that all know. */
    private static boolean areInitials(SegmentedText text, int token) {
        String word = text.token(token);
        if (word.length() < 2 || word.length() % 2 != 0) {
            return false;
        }
        for (int unit = 0; unit < word.length(); unit += 2) {
            if (!Character.isUpperCase(word.charAt(unit)) || word.charAt(unit + 1) != '.') {
                return false;
            }
        }
        return !text.orthography().isAcronym(word.substring(0, word.length() - 1));
    }
}
