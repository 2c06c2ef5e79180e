package dev.dateline.formats.date;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date written for people: RFC 822 and its slips, asctime, and the words and orders of many languages. */
final class WrittenDate {

    private static final Pattern OFFSET = Pattern.compile(
            "^[ ,(]*(?:GMT|UTC|UT|Z)? ?([+-] ?\\d{1,2}(?::?\\d{2})?)(?!\\d)(?: ?\\([^)]*\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("\\((?:[^()]*)\\)");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})([-/.]) ?(\\d{1,2}|\\p{L}[\\p{L}\\p{M}]*)\\2 ?(\\d{1,2})(?!\\d)\\.?");
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(?:(\\d{1,2}) ?[日일号])?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?!\\d)");

    private WrittenDate() {}

    static Optional<DateParts> read(String text, DayOrder order) {
        Optional<WrittenTime> time = WrittenTime.find(text);
        String before = time.map(WrittenTime::before).orElse(text);
        String after = time.map(WrittenTime::after).orElse("");
        ZoneId zone = null;
        Matcher offset = OFFSET.matcher(after);
        if (time.isPresent() && offset.find()) {
            Optional<ZoneId> known = Zones.offset(offset.group(1).replace(" ", ""));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            zone = known.get();
            after = after.substring(offset.end());
        }
        String left = COMMENT.matcher(before + " " + after).replaceAll(match -> zoneOrNothing(match.group()));
        return date(left, order, time.map(WrittenTime::time).orElse(null), zone);
    }

    /** A comment says nothing but perhaps the zone. */
    private static String zoneOrNothing(String comment) {
        String inside = comment.substring(1, comment.length() - 1).strip();
        return Zones.named(inside).isPresent() ? " " + inside + " " : " ";
    }

    private static Optional<DateParts> date(
            String text, DayOrder order, @Nullable TimeOfDay time, @Nullable ZoneId zone) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            int month = MonthNames.numberOf(first.group(3));
            return DateWords.rest(text, first, zone)
                    .filter(rest -> month > 0)
                    .map(rest -> new DateParts(
                            Integer.parseInt(first.group(1)),
                            month,
                            Integer.parseInt(first.group(4)),
                            time,
                            rest.zone()));
        }
        Matcher ideographs = IDEOGRAPHS.matcher(text);
        if (ideographs.find()) {
            int day = ideographs.group(3) == null ? 0 : Integer.parseInt(ideographs.group(3));
            return DateWords.rest(text, ideographs, zone)
                    .map(rest -> new DateParts(
                            Integer.parseInt(ideographs.group(1)),
                            Integer.parseInt(ideographs.group(2)),
                            day,
                            time,
                            rest.zone()));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.find()) {
            return DateWords.rest(text, last, zone).flatMap(rest -> yearLast(last, order, time, rest.zone()));
        }
        return DateWords.read(text, zone).map(words -> words.parts(time));
    }

    private static Optional<DateParts> yearLast(
            Matcher match, DayOrder order, @Nullable TimeOfDay time, @Nullable ZoneId zone) {
        // With full stops it is always the day that comes first.
        DayOrder written = match.group(2).equals(".") ? DayOrder.DAY_FIRST : order;
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        int year = DateWords.year(match.group(4));
        return switch (written.of(first, second)) {
            case DAY_FIRST -> Optional.of(new DateParts(year, second, first, time, zone));
            case MONTH_FIRST -> Optional.of(new DateParts(year, first, second, time, zone));
            case UNKNOWN -> Optional.empty();
        };
    }
}
