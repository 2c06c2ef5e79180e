package dev.dateline.formats.date;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The months of one language by the calendar that Java has of it: lis is November in Polish and October in Croatian. */
final class CalendarMonths {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Map<String, Map<String, Integer>> MONTHS = new ConcurrentHashMap<>();

    private CalendarMonths() {}

    /** The number of a month by its name, from 1; 0 where it is none. */
    static int numberOf(Locale language, String name) {
        String tag = language.getLanguage();
        return LANGUAGES.contains(tag)
                ? MONTHS.computeIfAbsent(tag, CalendarMonths::names).getOrDefault(MonthNames.folded(name), 0)
                : 0;
    }

    private static Map<String, Integer> names(String tag) {
        Map<String, Integer> names = new HashMap<>();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(tag));
        for (String[] each : new String[][] {symbols.getMonths(), symbols.getShortMonths()}) {
            for (int i = 0; i < 12; i++) {
                names.put(MonthNames.folded(each[i].replace(".", "")), i + 1);
            }
        }
        return names;
    }
}
