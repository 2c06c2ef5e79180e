package dev.dateline.formats.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attributes of one tag, in their order; names are in lower case with their prefix. */
public final class Attributes {

    static final Attributes NONE = new Attributes(List.of());

    private static final int MOST = 256;

    private final List<String> namesAndValues;

    private Attributes(List<String> namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    static Attributes parse(String markup, int from, int to, References references) {
        List<String> found = new ArrayList<>(4);
        int at = from;
        while (at < to && found.size() < 2 * MOST) {
            char c = markup.charAt(at);
            if (c <= ' ' || c == '/' || c == '"' || c == '\'' || c == '=') {
                at++;
                continue;
            }
            int nameEnd = at;
            while (nameEnd < to && !isNameEnd(markup.charAt(nameEnd))) {
                nameEnd++;
            }
            String name = markup.substring(at, nameEnd).toLowerCase(Locale.ROOT);
            int equals = skipBlank(markup, nameEnd, to);
            if (equals >= to || markup.charAt(equals) != '=') {
                found.add(name);
                found.add("");
                at = nameEnd;
                continue;
            }
            int value = skipBlank(markup, equals + 1, to);
            int valueEnd = valueEnd(markup, value, to);
            boolean quoted = value < to && isQuote(markup.charAt(value));
            found.add(name);
            found.add(references.resolve(markup.substring(quoted ? value + 1 : value, valueEnd)));
            at = quoted ? valueEnd + 1 : valueEnd;
        }
        return found.isEmpty() ? NONE : new Attributes(found);
    }

    private static int valueEnd(String markup, int value, int to) {
        if (value >= to) {
            return to;
        }
        char quote = markup.charAt(value);
        if (isQuote(quote)) {
            int close = markup.indexOf(quote, value + 1);
            return close < 0 || close > to ? to : close;
        }
        int end = value;
        while (end < to && markup.charAt(end) > ' ') {
            end++;
        }
        return end > value && end == to && markup.charAt(end - 1) == '/' ? end - 1 : end;
    }

    private static int skipBlank(String markup, int from, int to) {
        int at = from;
        while (at < to && markup.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean isNameEnd(char c) {
        return c <= ' ' || c == '=' || c == '/' || c == '"' || c == '\'';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** The value of an attribute by its whole name in lower case. */
    public @Nullable String get(String name) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equals(name)) {
                return namesAndValues.get(i + 1);
            }
        }
        return null;
    }

    /** The value of an attribute by its name in lower case, whatever its prefix. */
    public @Nullable String local(String name) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            String each = namesAndValues.get(i);
            if (each.endsWith(name)
                    && (each.length() == name.length() || each.charAt(each.length() - name.length() - 1) == ':')) {
                return namesAndValues.get(i + 1);
            }
        }
        return null;
    }

    int size() {
        return namesAndValues.size() / 2;
    }

    String name(int index) {
        return namesAndValues.get(2 * index);
    }

    String value(int index) {
        return namesAndValues.get(2 * index + 1);
    }

    /** Tells how many there are. */
    @Override
    public String toString() {
        return "Attributes[" + size() + "]";
    }
}
