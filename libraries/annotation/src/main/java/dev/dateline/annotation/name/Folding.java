package dev.dateline.annotation.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes names small and without the marks that some leave out: Erdoğan as erdogan, Łódź as lodz. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u0131', "i"),
            Map.entry('\u00DF', "ss"),
            Map.entry('\u00F8', "o"),
            Map.entry('\u00E6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0111', "d"),
            Map.entry('\u00F0', "d"),
            Map.entry('\u00FE', "th"),
            Map.entry('\u0127', "h"),
            Map.entry('\u2019', "'"),
            Map.entry('\u2018', "'"),
            Map.entry('\u02BC', "'"),
            Map.entry('\u2010', "-"),
            Map.entry('\u2011', "-"));

    private static final char LAST_ASCII = 0x7F;

    private Folding() {}

    static String fold(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(unit -> unit <= LAST_ASCII)) {
            return small;
        }
        StringBuilder folded = new StringBuilder(small.length());
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        for (int unit = 0; unit < bare.length(); unit++) {
            String letter = LETTERS.get(bare.charAt(unit));
            folded.append(letter == null ? String.valueOf(bare.charAt(unit)) : letter);
        }
        return folded.toString();
    }
}
