package dev.dateline.formats.date;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date somewhere in a line, with the time beside it: what else stands there need not mean anything. */
final class TextDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일号]?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d./])(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})(?:\\.|º|er|st|nd|rd|th|ª)?,?\\s+(?:de\\s+|d')?(?<month>\\p{L}[\\p{L}\\p{M}]{2,})\\.?,?\\s+(?:de\\s+|del\\s+)?(?<year>\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<!\\p{L})(?<month>\\p{L}[\\p{L}\\p{M}]{2,})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?(?<time>\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+[A-Z]{3,4})?)?\\s+(?<year>\\d{4})(?!\\d)");
    private static final Pattern ZONE = Pattern.compile("\\b([A-Z]{1,4}|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2})\\b");

    private TextDate() {}

    /**
     * The first date in a text, in the form that says most.
     *
     * @param language of its words
     */
    static Optional<DateParts> find(String text, DayOrder order, Locale language) {
        for (Pattern form : List.of(YEAR_FIRST, IDEOGRAPHS)) {
            Matcher found = form.matcher(text);
            if (found.find()) {
                DateParts day = day(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
                return Optional.of(withTime(day, around(text, found, "")));
            }
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.find()) {
            int first = Integer.parseInt(last.group(1));
            int second = Integer.parseInt(last.group(2));
            boolean monthFirst = order.of(first, second) == DayOrder.MONTH_FIRST;
            DateParts day = day(last.group(3), monthFirst ? first : second, monthFirst ? second : first);
            return Optional.of(withTime(day, around(text, last, "")));
        }
        return inWords(text, DAY_MONTH_YEAR, language).or(() -> inWords(text, MONTH_DAY_YEAR, language));
    }

    private static Optional<DateParts> inWords(String text, Pattern form, Locale language) {
        Matcher found = form.matcher(text);
        while (found.find()) {
            int month = MonthNames.numberIn(language, found.group("month"));
            if (month > 0) {
                String time = form == MONTH_DAY_YEAR && found.group("time") != null ? found.group("time") : "";
                DateParts day = day(found.group("year"), month, Integer.parseInt(found.group("day")));
                return Optional.of(withTime(day, around(text, found, time)));
            }
        }
        return Optional.empty();
    }

    private static DateParts day(String year, int month, int day) {
        return new DateParts(Integer.parseInt(year), month, day, null, null);
    }

    private static String around(String text, MatchResult date, String within) {
        return text.substring(0, date.start()) + ' ' + within + ' ' + text.substring(date.end());
    }

    private static DateParts withTime(DateParts day, String rest) {
        return WrittenTime.beside(rest)
                .filter(time -> time.time().isOnTheClock())
                .map(time -> new DateParts(day.year(), day.month(), day.day(), time.time(), zone(time.after())))
                .orElse(day);
    }

    /** The first that is one, however many words stand between. */
    private static @Nullable ZoneId zone(String text) {
        Matcher found = ZONE.matcher(text);
        while (found.find()) {
            String name = found.group(1).replaceFirst("^(GMT|UTC)(?=[+-])", "");
            Optional<ZoneId> zone = Zones.named(name).or(() -> Zones.offset(name));
            if (zone.isPresent()) {
                return zone.get();
            }
        }
        return null;
    }
}
