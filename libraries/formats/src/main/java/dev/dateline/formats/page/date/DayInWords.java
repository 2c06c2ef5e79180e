package dev.dateline.formats.page.date;

import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day with its month in words, as "4 March 2026" or "märz 4., 2026", by the calendar of the language or the English one.
 *
 * @param rest the text around it, where its time stands
 */
record DayInWords(LocalDate day, String rest) {

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|º|er|st|nd|rd|th|ª)?,?\\s+(?:de\\s+|d')?(\\p{L}[\\p{L}\\p{M}]{2,})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");

    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{2,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[A-Z]{3,4}\\s+)?)?(\\d{4})(?!\\d)");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final Map<String, Map<String, Integer>> MONTHS = new ConcurrentHashMap<>();

    static Optional<DayInWords> find(String text, Locale language) {
        Optional<DayInWords> found = find(text, DAY_MONTH_YEAR, 1, 2, language);
        return found.isPresent() ? found : find(text, MONTH_DAY_YEAR, 2, 1, language);
    }

    private static Optional<DayInWords> find(String text, Pattern form, int day, int month, Locale language) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            int number = month(matcher.group(month), language);
            if (number > 0) {
                LocalDate date =
                        LocalDate.of(Integer.parseInt(matcher.group(3)), number, Integer.parseInt(matcher.group(day)));
                String within = text.substring(matcher.end(day), matcher.start(3));
                String rest = text.substring(0, matcher.start()) + ' ' + within + ' ' + text.substring(matcher.end());
                return Optional.of(new DayInWords(date, rest));
            }
        }
        return Optional.empty();
    }

    private static int month(String word, Locale language) {
        String lower = word.toLowerCase(Locale.ROOT);
        int own = months(language).getOrDefault(lower, 0);
        return own > 0 ? own : months(Locale.ENGLISH).getOrDefault(lower, 0);
    }

    private static Map<String, Integer> months(Locale language) {
        String known = LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : "en";
        return MONTHS.computeIfAbsent(known, tag -> {
            Map<String, Integer> names = new HashMap<>();
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(tag));
            for (String[] each : new String[][] {symbols.getMonths(), symbols.getShortMonths()}) {
                for (int i = 0; i < 12; i++) {
                    names.put(each[i].toLowerCase(Locale.ROOT).replace(".", ""), i + 1);
                }
            }
            return names;
        });
    }
}
