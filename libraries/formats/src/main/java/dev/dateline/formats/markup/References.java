package dev.dateline.formats.markup;

import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the references in a text: numbers, HTML's names, and the names that a document declared.
 *
 * <p>What resolves to nothing stays as it is written. A number between 128 and 159 is meant as windows-1252 (HTML, section
 * 13.2.5.80); two halves of a surrogate pair are one character; what is no character becomes U+FFFD. Names of a document are
 * replaced until {@link #MOST_REPLACED} characters came of them, so that none multiplies.
 */
public final class References {

    /** HTML's names alone, as XML has them: with their semicolon. */
    public static final References XML = new References(Map.of(), false);

    /** HTML's names alone, the old ones also without their semicolon. */
    public static final References HTML = new References(Map.of(), true);

    private static final int MOST_REPLACED = 1 << 20;
    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_BARE = 8;
    private static final char[] WINDOWS_1252 =
            ("\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                            + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178")
                    .toCharArray();

    private final Map<String, String> declared;
    private final boolean bare;
    private int replaced;

    private References(Map<String, String> declared, boolean bare) {
        this.declared = declared;
        this.bare = bare;
    }

    /** Those of a document that declared names of its own. */
    static References declaring(Map<String, String> declared) {
        return new References(Map.copyOf(declared), false);
    }

    /** The text with its references resolved, once. */
    public String resolve(String text) {
        int next = text.indexOf('&');
        if (next < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int done = 0;
        while (next >= 0) {
            int end = end(text, next + 1);
            String value = end < 0 ? null : value(text, next + 1, end);
            int after = end + 1;
            if (value == null && bare) {
                after = bareEnd(text, next + 1);
                value = after < 0 ? null : value(text, next + 1, after);
            }
            if (value != null) {
                resolved.append(text, done, next).append(value);
                done = after;
            }
            next = text.indexOf('&', Math.max(next + 1, done));
        }
        return Surrogates.paired(resolved.append(text, done, text.length()).toString());
    }

    /** Where the semicolon stands, or -1 where what follows is no reference. */
    private static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_NAME);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > from ? i : -1;
            }
            if (!Character.isLetterOrDigit(c) && c != '#' && c != '.' && c != '-' && c != '_' && c != ':') {
                return -1;
            }
        }
        return -1;
    }

    /** Where a reference without a semicolon ends: after its number, or after the longest of HTML's old names; -1 if none. */
    private static int bareEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_BARE);
        int end = from;
        if (from < limit && text.charAt(from) == '#') {
            end++;
            while (end < limit && Character.digit(text.charAt(end), 10) >= 0) {
                end++;
            }
            return end > from + 1 ? end : -1;
        }
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        while (end > from + 1 && !Entities.isBaseNamedEntity(text.substring(from, end))) {
            end--;
        }
        return end > from + 1 ? end : -1;
    }

    private @Nullable String value(String text, int from, int end) {
        return text.charAt(from) == '#' ? numbered(text, from + 1, end) : named(text.substring(from, end));
    }

    private @Nullable String named(String name) {
        String own = declared.get(name);
        if (own != null) {
            if (replaced + own.length() > MOST_REPLACED) {
                return "";
            }
            replaced += own.length();
            return own;
        }
        if (name.equals("apos")) {
            return "'";
        }
        String known = Entities.getByName(name);
        return known.isEmpty() ? null : known;
    }

    private static @Nullable String numbered(String text, int from, int end) {
        boolean hexadecimal = from < end && (text.charAt(from) == 'x' || text.charAt(from) == 'X');
        int first = hexadecimal ? from + 1 : from;
        if (first >= end) {
            return null;
        }
        int value = 0;
        for (int i = first; i < end; i++) {
            int digit = Character.digit(text.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0 || text.charAt(i) > 'f') {
                return null;
            }
            value = Math.min(value * (hexadecimal ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        return character(value);
    }

    private static String character(int value) {
        if (value >= 0x80 && value < 0xA0) {
            return String.valueOf(WINDOWS_1252[value - 0x80]);
        }
        if (value == 0 || value > Character.MAX_CODE_POINT) {
            return "\uFFFD";
        }
        return Character.toString(value);
    }
}
