package dev.dateline.formats.markup;

import java.util.HashMap;
import java.util.Map;

/** Looks for the ends of markup, and remembers what is not to be found so that it is never looked for twice. */
final class Finder {

    /** How far a document type may reach; what is longer is none that a feed needs. */
    private static final int LONGEST_DOCTYPE = 1 << 20;

    private final String markup;
    private final Map<String, Boolean> absent = new HashMap<>();

    Finder(String markup) {
        this.markup = markup;
    }

    /** Where this stands from there on, or -1. Searches go forward only. */
    int find(String mark, int from) {
        if (absent.containsKey(mark)) {
            return -1;
        }
        int found = markup.indexOf(mark, from);
        if (found < 0) {
            absent.put(mark, true);
        }
        return found;
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
