package dev.dateline.annotation.segment;

/** How a language writes its words, as far as cutting a text and reading its capitals depend on it; thread-safe. */
public interface Orthography {

    /** Whether a word keeps the dot after it. */
    boolean isAbbreviation(String word);

    /** Whether a word, its dot left out, is one that a name or number follows, so that its dot ends no sentence. */
    boolean isTitle(String word);

    /** Whether letters with dots between, the last one left out, are an acronym and no person's initials: {@code U.S}. */
    boolean isAcronym(String word);

    /** Where a token's final clitic begins, in UTF-16 units, or -1 where it has none. */
    int clitic(String text, int start, int end);

    /**
     * Where a hyphen begins what only says how something stands to the name before it, in UTF-16 units, or -1 where none does:
     * that of {@code London-based}.
     */
    int suffix(String text, int start, int end);

    /** Where a hyphen stands between two names that have something together, in UTF-16 units, or -1: that of "the US-China talks". */
    int pair(String text, int start, int end);

    /** Whether a line is one of its own whatever follows, as a byline is. */
    boolean standsAlone(String text, int lineStart);

    /** Whether a word, given in small letters, is written small within a title. */
    boolean isLittle(String word);

    /** Whether a word, given in small letters, has a capital only where it opens a sentence or stands in a title. */
    boolean isFunctionWord(String word);

    /** Whether a word makes a sum of money of the figure before it. */
    boolean isMoney(String word);
}
