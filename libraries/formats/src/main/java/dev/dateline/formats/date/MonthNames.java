package dev.dateline.formats.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** The names of months and of days of the week in many languages, whole and cut, whatever their accents. */
final class MonthNames {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> DAYS = new HashSet<>();

    static {
        try (InputStream names = MonthNames.class.getResourceAsStream("names.txt")) {
            new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(MonthNames::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A name that means one month here and another there means none.
        MONTHS.values().removeIf(number -> number == 0);
    }

    private MonthNames() {}

    /** A line is a month's number, or {@code day}, and names. */
    private static void read(String line) {
        List<String> words = Collections.list(new StringTokenizer(line)).stream()
                .map(String.class::cast)
                .toList();
        String head = words.get(0);
        for (String word : words.subList(1, words.size())) {
            String name = folded(word);
            if (head.equals("day")) {
                DAYS.add(name);
            } else {
                MONTHS.merge(name, Integer.valueOf(head), (a, b) -> a.equals(b) ? a : 0);
            }
        }
    }

    /** The number of a month by its name or its digits, from 1; 0 where it is none. */
    static int numberOf(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return Integer.parseInt(name);
        }
        return MONTHS.getOrDefault(folded(name), 0);
    }

    /** The same of a word in a language, whose own calendar tells first. */
    static int numberIn(Locale language, String word) {
        int number = CalendarMonths.numberOf(language, word);
        return number > 0 ? number : numberOf(word);
    }

    static boolean isDayOfWeek(String name) {
        return DAYS.contains(folded(name));
    }

    /** In lower case, without accents. */
    static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[\\p{M}.]", "");
            }
        }
        return lower;
    }
}
