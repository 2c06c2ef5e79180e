package dev.dateline.formats.page.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that pages carry in their metadata and, in words of any language, before their eyes.
 *
 * <p>The one place in this package that parses a date; nothing else knows a form. A year must lie between 1990 and
 * 2100: what is outside is a template's zero.
 */
public final class PageDates {

    private static final Pattern ISO = Pattern.compile("(?<![\\d])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
            + "(?:(?:[Tt]|\\s*[,|]?\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?"
            + "\\s*(Z\\b|z\\b|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b|[A-Z]{3,4}\\b)?)?");

    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(Z|[+-]\\d{4})?");

    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");

    private static final Pattern IDEOGRAPHIC = Pattern.compile(
            "(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?(?:\\D{0,8}(\\d{1,2})\\s*[:時时시]\\s*(\\d{2}))?");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d./])(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?!\\d)");

    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d:.])(\\d{1,2})[:.hH](\\d{2})(?::(\\d{2}))?(?![\\d.]*\\d)\\s*([AaPp]\\.?[Mm]\\b)?");

    private static final Pattern OFFSET =
            Pattern.compile("(?:\\b|(?<=\\s))([A-Z]{3,4}|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2})\\b");

    /** Abbreviations that mean one offset wherever they are met in news; others, such as CST, are not believed. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("SAST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));

    private PageDates() {}

    /**
     * The first date in a text.
     *
     * @param from the field that it stood in
     * @param language of its words
     */
    public static Optional<PageDate> parse(String given, String from, Locale language) {
        String text = given.strip();
        if (text.length() > 200) {
            text = text.substring(0, 200);
        }
        try {
            return Optional.ofNullable(read(text, from, language)).filter(PageDates::isOfOurTime);
        } catch (DateTimeException e) {
            return Optional.empty(); // 30 February and the like: no date
        }
    }

    private static boolean isOfOurTime(PageDate date) {
        int year = Integer.parseInt(date.published().value().substring(0, 4));
        return year >= 1990 && year <= 2100;
    }

    private static @Nullable PageDate read(String text, String from, Locale language) {
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            Instant instant = text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return PageDate.of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), true, ZoneOffset.UTC, from);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return parts(compact, 7, from);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return iso(iso, from);
        }
        Matcher ideographic = IDEOGRAPHIC.matcher(text);
        if (ideographic.find()) {
            return parts(ideographic, 0, from);
        }
        return inWords(text, from, language);
    }

    private static PageDate iso(Matcher iso, String from) {
        LocalDate day = day(iso.group(1), iso.group(2), iso.group(3));
        if (iso.group(4) == null) {
            return PageDate.of(day, from);
        }
        String fraction = iso.group(7) == null ? "" : iso.group(7);
        int nanos = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        LocalTime time = LocalTime.of(number(iso.group(4)), number(iso.group(5)), number(iso.group(6)), nanos);
        return PageDate.of(day.atTime(time), iso.group(6) != null, zone(iso.group(8)), from);
    }

    private static PageDate parts(Matcher matcher, int zone, String from) {
        LocalDate day = day(matcher.group(1), matcher.group(2), matcher.group(3));
        if (matcher.group(4) == null) {
            return PageDate.of(day, from);
        }
        String seconds = zone == 0 ? null : matcher.group(6);
        LocalTime time = LocalTime.of(number(matcher.group(4)), number(matcher.group(5)), number(seconds));
        return PageDate.of(day.atTime(time), seconds != null, zone == 0 ? null : zone(matcher.group(zone)), from);
    }

    private static @Nullable PageDate inWords(String text, String from, Locale language) {
        LocalDate day = null;
        String rest = text;
        Matcher numbers = DAY_FIRST.matcher(text);
        if (numbers.find()) {
            day = numeric(numbers, language);
            rest = text.substring(0, numbers.start()) + ' ' + text.substring(numbers.end());
        } else {
            Optional<DayInWords> words = DayInWords.find(text, language);
            if (words.isPresent()) {
                day = words.get().day();
                rest = words.get().rest();
            }
        }
        if (day == null) {
            return null;
        }
        Matcher clock = CLOCK.matcher(rest);
        if (!clock.find() || number(clock.group(1)) > 23 || number(clock.group(2)) > 59) {
            return PageDate.of(day, from);
        }
        LocalTime time = LocalTime.of(hour(clock), number(clock.group(2)), number(clock.group(3)));
        return PageDate.of(day.atTime(time), clock.group(3) != null, zoneAfter(rest.substring(clock.end())), from);
    }

    private static LocalDate numeric(Matcher numbers, Locale language) {
        boolean american = language.getCountry().equals("US") && number(numbers.group(1)) <= 12;
        boolean monthFirst = american || number(numbers.group(2)) > 12;
        return day(numbers.group(3), numbers.group(monthFirst ? 1 : 2), numbers.group(monthFirst ? 2 : 1));
    }

    private static int hour(Matcher clock) {
        int hour = number(clock.group(1));
        if (clock.group(4) == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (Character.toLowerCase(clock.group(4).charAt(0)) == 'p' ? 12 : 0);
    }

    private static @Nullable ZoneId zoneAfter(String text) {
        Matcher offset = OFFSET.matcher(text);
        while (offset.find()) {
            ZoneId zone = zone(offset.group(1).replaceFirst("^(GMT|UTC)(?=[+-])", ""));
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }

    private static @Nullable ZoneId zone(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String offset = text.length() > 1 && (text.charAt(0) == '+' || text.charAt(0) == '-')
                ? text
                : ZONES.get(text.toUpperCase(Locale.ROOT));
        return offset == null ? null : ZoneOffset.of(offset);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(number(year), number(month), number(day));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
