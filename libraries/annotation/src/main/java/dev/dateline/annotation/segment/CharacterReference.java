package dev.dateline.annotation.segment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character reference of HTML that was left in a text, by name or by number.
 *
 * @param stands what it stands for
 * @param end the UTF-16 unit after its semicolon
 */
record CharacterReference(String stands, int end) {

    /** The names that are met in the text of news. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("apos", "'"),
            Map.entry("quot", "\""),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("shy", "\u00AD"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"));

    /** The most units between ampersand and semicolon. */
    private static final int LONGEST = 8;

    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;

    /** The reference that begins at a unit, null where there is none. */
    static @Nullable CharacterReference at(String text, int unit) {
        if (text.charAt(unit) != '&') {
            return null;
        }
        int end = semicolon(text, unit);
        if (end < 0) {
            return null;
        }
        String name = text.substring(unit + 1, end);
        String stands = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
        return stands == null ? null : new CharacterReference(stands, end + 1);
    }

    private static int semicolon(String text, int from) {
        for (int unit = from + 1; unit < text.length() && unit <= from + LONGEST + 1; unit++) {
            if (text.charAt(unit) == ';') {
                return unit;
            }
        }
        return -1;
    }

    private static @Nullable String numbered(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        try {
            int point =
                    Integer.parseInt(hexadecimal ? number.substring(1) : number, hexadecimal ? HEXADECIMAL : DECIMAL);
            return point > ' ' && Character.isDefined(point) && !Character.isISOControl(point)
                    ? Character.toString(point)
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
