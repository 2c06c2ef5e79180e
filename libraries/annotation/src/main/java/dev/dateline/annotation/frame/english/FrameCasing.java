package dev.dateline.annotation.frame.english;

import java.util.Locale;
import java.util.Set;

/** Gives names in capitals their usual casing. */
final class FrameCasing {

    private static final Set<String> LITTLE_WORDS = Set.of(
            "a", "al", "and", "au", "aux", "bin", "da", "das", "de", "del", "der", "des", "di", "do", "dos", "du", "en",
            "ibn", "la", "le", "of", "on", "sur", "upon", "van", "von", "y");

    private static final Set<String> ACRONYMS = Set.of("UK", "US", "USA", "UAE", "EU", "UN", "AP", "DRC", "II", "III");

    private FrameCasing() {}

    /** The usual casing of a name; a name that is not all in capitals as it stands. */
    static String usual(String name) {
        if (ACRONYMS.contains(name) || !isCapitals(name)) {
            return name;
        }
        StringBuilder usual = new StringBuilder(name.length());
        int start = 0;
        for (int unit = 0; unit <= name.length(); unit++) {
            if (unit == name.length() || " -'\u2019/".indexOf(name.charAt(unit)) >= 0) {
                usual.append(word(name, start, unit));
                usual.append(unit == name.length() ? "" : name.charAt(unit));
                start = unit + 1;
            }
        }
        return usual.toString();
    }

    static boolean isCapitals(String name) {
        return name.chars().anyMatch(Character::isUpperCase) && name.chars().noneMatch(Character::isLowerCase);
    }

    private static String word(String name, int start, int end) {
        String word = name.substring(start, end);
        String small = word.toLowerCase(Locale.ROOT);
        boolean abbreviated = word.length() > 1 && word.charAt(1) == '.';
        if (abbreviated || word.isEmpty()) {
            return word;
        }
        boolean little = start > 0 && (LITTLE_WORDS.contains(small) || isPossessive(name, start, small));
        return little ? small : word.charAt(0) + small.substring(1);
    }

    /** As in King's Lynn. */
    private static boolean isPossessive(String name, int start, String small) {
        return small.equals("s") && "'\u2019".indexOf(name.charAt(start - 1)) >= 0;
    }
}
