package dev.dateline.annotation.time.word;

import java.util.Set;

/** What the web leaves in a text and a reader does not see: soft hyphens, entities, addresses. */
final class Marks {

    private static final int LONGEST_ENTITY = 10;
    private static final Set<String> SPACES = Spaced.set("&nbsp; &ensp; &emsp; &thinsp; &#160; &#xa0; &#xA0; &#8239;");
    private static final Set<String> DOMAINS = Spaced.set("com org net edu gov info int eu uk io example");
    private static final int LONGEST_DOMAIN = 8;

    private Marks() {}

    /** A soft hyphen, or a joiner of no width. */
    static boolean invisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
    }

    /** The word without them. */
    static String visible(String word) {
        StringBuilder visible = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (!invisible(word.charAt(at))) {
                visible.append(word.charAt(at));
            }
        }
        return visible.toString();
    }

    /** The length of the entity that begins with an ampersand; 0 where none does. */
    static int entity(String text, int at) {
        for (int end = at + 1; end < text.length() && end < at + LONGEST_ENTITY; end++) {
            char c = text.charAt(end);
            if (c == ';') {
                return end > at + 1 ? end + 1 - at : 0;
            }
            if (!WordScanner.letter(c) && !WordScanner.digit(c) && c != '#') {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the entity that begins there stands for a space. */
    static boolean space(String text, int at) {
        return SPACES.contains(text.substring(at, at + entity(text, at)));
    }

    /** Whether a sign after a word makes both the beginning of an address: "name@", "https://", "www.", "example.org". */
    static boolean address(String text, int at, boolean glued) {
        if (!glued || at + 1 >= text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '@' -> WordScanner.letter(text.charAt(at + 1)) || WordScanner.digit(text.charAt(at + 1));
            case ':' -> text.startsWith("//", at + 1);
            case '.' -> domain(text, at + 1) || text.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** Whether a sign begins the name of a person or a theme on a social network: "@name", "#theme". */
    static boolean tag(String text, int at) {
        boolean sign = text.charAt(at) == '@' || text.charAt(at) == '#';
        return sign
                && at + 1 < text.length()
                && WordScanner.letter(text.charAt(at + 1))
                && (at == 0 || !(WordScanner.letter(text.charAt(at - 1)) || WordScanner.digit(text.charAt(at - 1))));
    }

    private static boolean domain(String text, int from) {
        int end = from;
        while (end < text.length() && end <= from + LONGEST_DOMAIN && WordScanner.letter(text.charAt(end))) {
            end++;
        }
        return end > from && DOMAINS.contains(text.substring(from, end));
    }

    /** Where the address ends that goes on there; a mark of the sentence at its end is none of it. */
    static int addressEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && !WordScanner.blank(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !WordScanner.letter(text.charAt(end - 1)) && !WordScanner.digit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
