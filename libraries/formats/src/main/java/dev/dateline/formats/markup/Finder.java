package dev.dateline.formats.markup;

import java.util.HashMap;
import java.util.Map;

/** Looks for the ends of markup, and remembers what it found or did not so that nothing is looked for twice. */
final class Finder {

    /** How far a document type may reach; what is longer is none that a feed needs. */
    private static final int LONGEST_DOCTYPE = 1 << 20;

    private static final int ABSENT = Integer.MAX_VALUE;

    private final String markup;
    private final Map<String, Integer> next = new HashMap<>();

    Finder(String markup) {
        this.markup = markup;
    }

    /** Where this stands from there on, or -1. Searches go forward only. */
    int find(String mark, int from) {
        Integer known = next.get(mark);
        if (known == null || known < from) {
            known = absentOr(markup.indexOf(mark, from));
            next.put(mark, known);
        }
        return known == ABSENT ? -1 : known;
    }

    /** Where the end tag of this element stands from there on, or -1. Searches go forward only. */
    int endTag(String name, int from) {
        Integer known = next.get(name);
        if (known == null || known < from) {
            int at = markup.indexOf("</", from);
            while (at >= 0 && !isName(at + 2, name)) {
                at = markup.indexOf("</", at + 2);
            }
            known = absentOr(at);
            next.put(name, known);
        }
        return known == ABSENT ? -1 : known;
    }

    private boolean isName(int at, String name) {
        int end = at + name.length();
        return markup.regionMatches(true, at, name, 0, name.length())
                && (end >= markup.length() || !Character.isLetterOrDigit(markup.charAt(end)));
    }

    private static int absentOr(int found) {
        return found < 0 ? ABSENT : found;
    }

    /** Where the tag ends: its {@code >}, the {@code <} of the next, or the length of the markup. */
    int endOfTag(int from) {
        int at = from;
        while (at < markup.length()) {
            char c = markup.charAt(at);
            if (c == '>' || c == '<') {
                return at;
            }
            int quoted = (c == '"' || c == '\'') && follows(at, '=') ? find(c == '"' ? "\"" : "'", at + 1) : -1;
            at = quoted < 0 ? at + 1 : quoted + 1;
        }
        return at;
    }

    /** The {@code >} of a document type, after its subset in brackets if it has one; -1 where there is none. */
    int endOfDoctype(int from) {
        int limit = Math.min(markup.length(), from + LONGEST_DOCTYPE);
        int at = from;
        boolean subset = false;
        while (at < limit) {
            char c = markup.charAt(at);
            if (c == '>' && !subset) {
                return at;
            }
            if (c == '"' || c == '\'') {
                int close = find(c == '"' ? "\"" : "'", at + 1);
                at = close < 0 || close >= limit ? at : close;
            } else if (c == '[') {
                subset = true;
            } else if (c == ']') {
                subset = false;
            } else if (c == '<' && !subset) {
                return at - 1;
            } else if (c == '<' && markup.startsWith("<!--", at)) {
                int close = find("-->", at + 4);
                at = close < 0 ? at : close + 2;
            }
            at++;
        }
        return find(">", from);
    }

    private boolean follows(int at, char wanted) {
        int before = at - 1;
        while (before >= 0 && markup.charAt(before) <= ' ') {
            before--;
        }
        return before >= 0 && markup.charAt(before) == wanted;
    }
}
