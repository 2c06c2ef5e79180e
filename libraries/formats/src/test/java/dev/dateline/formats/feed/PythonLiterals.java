package dev.dateline.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comparisons with literals in one of feedparser's expectations, read as the score's script reads them. */
final class PythonLiterals {

    private static final Pattern SIDE = Pattern.compile(
            "(?<!==\\s)(?<way>(?:entries|feed)(?:\\[\\d+]|\\[['\"]\\w+['\"]]|\\.\\w+)+)\\s*==\\s*(?=[uUrRbB]{0,2}['\"(])");
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|\\[['\"](\\w+)['\"]]|\\.(\\w+)");
    private static final Pattern TUPLE = Pattern.compile("\\(\\s*(\\d+(?:\\s*,\\s*\\d+)+)\\s*,?\\s*\\)");

    private PythonLiterals() {}

    /**
     * A comparison.
     *
     * @param way the steps on the left: {@code entries}, {@code 0}, {@code title}
     * @param value a {@link String}, or a {@link List} of numbers
     */
    record Comparison(List<String> way, Object value) {}

    static List<Comparison> of(String expression) {
        List<Comparison> found = new ArrayList<>();
        Matcher side = SIDE.matcher(expression);
        while (side.find()) {
            literal(expression, side.end())
                    .ifPresent(value -> found.add(new Comparison(way(side.group("way")), value)));
        }
        return found;
    }

    private static List<String> way(String written) {
        List<String> steps = new ArrayList<>(List.of(written.startsWith("feed") ? "feed" : "entries"));
        Matcher step = STEP.matcher(written);
        while (step.find()) {
            steps.add(step.group(1) != null ? step.group(1) : step.group(2) != null ? step.group(2) : step.group(3));
        }
        return steps;
    }

    private static Optional<Object> literal(String text, int from) {
        Matcher tuple = TUPLE.matcher(text).region(from, text.length());
        if (tuple.lookingAt()) {
            return Optional.of(Pattern.compile("\\s*,\\s*")
                    .splitAsStream(tuple.group(1))
                    .map(Integer::valueOf)
                    .toList());
        }
        int at = from;
        boolean raw = false;
        while (Character.isLetter(text.charAt(at))) {
            if (Character.toLowerCase(text.charAt(at)) == 'b') {
                return Optional.empty();
            }
            raw |= Character.toLowerCase(text.charAt(at)) == 'r';
            at++;
        }
        return text.charAt(at) == '(' ? Optional.empty() : string(text, at, raw);
    }

    private static Optional<Object> string(String text, int open, boolean raw) {
        char quote = text.charAt(open);
        boolean triple = text.startsWith(String.valueOf(quote).repeat(3), open);
        StringBuilder value = new StringBuilder();
        int at = open + (triple ? 3 : 1);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == quote && (!triple || text.startsWith(String.valueOf(quote).repeat(3), at))) {
                boolean alone = !text.substring(at + 1).stripLeading().startsWith("+");
                return alone ? Optional.of(value.toString()) : Optional.empty();
            }
            at = c == '\\' && !raw ? escape(text, at + 1, value) : plain(c, at, value);
        }
        return Optional.empty();
    }

    private static int plain(char c, int at, StringBuilder value) {
        value.append(c);
        return at + 1;
    }

    private static int escape(String text, int at, StringBuilder value) {
        char c = text.charAt(at);
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits > 0) {
            value.appendCodePoint(Integer.parseInt(text.substring(at + 1, at + 1 + digits), 16));
            return at + 1 + digits;
        }
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case '\\', '\'', '"' -> value.append(c);
            default -> value.append('\\').append(c);
        }
        return at + 1;
    }
}
