package dev.dateline.annotation.segment.english;

import dev.dateline.annotation.segment.Orthography;
import java.util.Set;

/** How English writes its words. */
public final class EnglishOrthography implements Orthography {

    private static final Set<String> LITTLE_WORDS = Set.of(
            "a", "an", "and", "as", "at", "be", "but", "by", "for", "from", "had", "has", "he", "her", "his", "how",
            "if", "in", "into", "is", "it", "its", "may", "new", "no", "nor", "not", "of", "off", "on", "or", "out",
            "over", "per", "pct", "say", "says", "set", "she", "so", "than", "that", "the", "their", "they", "to", "up",
            "vs", "was", "we", "who", "why", "will", "with", "you");

    /** Countries, bodies, degrees, eras, and the states that are written with two letters. */
    private static final Set<String> ACRONYMS = Set.of(
            "U.S", "U.S.A", "U.K", "U.N", "E.U", "U.A.E", "U.S.S.R", "D.C", "L.A", "P.M", "A.M", "Ph.D", "M.D", "M.P",
            "B.A", "M.A", "B.C", "A.D", "G.O.P", "C.I.A", "F.B.I", "I.R.S", "N.C", "S.C", "N.D", "S.D", "N.H", "N.J",
            "N.M", "N.Y", "R.I", "P.O", "N.B.A", "N.F.L", "T.V", "I.D", "J.V", "E.T", "P.T");

    private static final Set<String> MONEY_WORDS = Set.of(
            "million",
            "billion",
            "trillion",
            "dollar",
            "dollars",
            "euro",
            "euros",
            "pound",
            "pounds",
            "yen",
            "cents",
            "rupee",
            "rupees",
            "naira",
            "rand",
            "shillings");

    @Override
    public boolean isAbbreviation(String word) {
        return Abbreviations.contains(word);
    }

    @Override
    public boolean isTitle(String word) {
        return Abbreviations.isTitle(word);
    }

    @Override
    public boolean isAcronym(String word) {
        return ACRONYMS.contains(word);
    }

    @Override
    public int clitic(String text, int start, int end) {
        return Clitics.start(text, start, end);
    }

    @Override
    public int suffix(String text, int start, int end) {
        return Suffixes.start(text, start, end);
    }

    @Override
    public int pair(String text, int start, int end) {
        return Pairs.hyphen(text, start, end);
    }

    @Override
    public boolean standsAlone(String text, int lineStart) {
        return text.startsWith("By ", lineStart);
    }

    @Override
    public boolean isLittle(String word) {
        return LITTLE_WORDS.contains(word);
    }

    @Override
    public boolean isFunctionWord(String word) {
        return FunctionWords.contains(word);
    }

    @Override
    public boolean isMoney(String word) {
        return MONEY_WORDS.contains(word);
    }
}
