package dev.dateline.formats.date;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words and numbers of a date whose time has been taken out, each of which must mean something. Not thread-safe. */
final class DateWords {

    private static final Pattern WORD = Pattern.compile("\\d+|[\\p{L}][\\p{L}\\p{M}'’_/]*|\\S");
    private static final String SEPARATORS = ",.-–—/|·•،:";
    private static final Set<String> FILLERS = Pattern.compile("\\s+")
            .splitAsStream(
                    """
            st nd rd th of the on at t de del d der den le el il um à a às as alle ore kl klo o er ë г года в р
            te om la los las uhr h hrs годин
            """)
            .collect(Collectors.toUnmodifiableSet());

    private int year = -1;
    private int month;
    private int day;
    private boolean first = true;
    private @Nullable ZoneId zone;

    private DateWords(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /** Reads a text of which every word is part of the date; empty where one is not. */
    static Optional<DateWords> read(String text, @Nullable ZoneId zone) {
        DateWords words = new DateWords(zone);
        return words.readAll(text) && words.month > 0 && words.year >= 0 ? Optional.of(words) : Optional.empty();
    }

    /** Reads what stands around a date in numbers; empty where it is not part of one. */
    static Optional<DateWords> rest(String text, MatchResult date, @Nullable ZoneId zone) {
        DateWords words = new DateWords(zone);
        words.year = 0;
        words.day = 1;
        String around = text.substring(0, date.start()) + " " + text.substring(date.end());
        return words.readAll(around) && words.month == 0 ? Optional.of(words) : Optional.empty();
    }

    @Nullable
    ZoneId zone() {
        return zone;
    }

    DateParts parts(@Nullable TimeOfDay time) {
        return new DateParts(year, month, day, time, zone);
    }

    /** A year, of two digits as mail means it. */
    static int year(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() > 2 ? number : number + (number < 70 ? 2000 : 1900);
    }

    private boolean readAll(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String each = word.group();
            boolean read = Character.isDigit(each.charAt(0)) ? readNumber(each) : readWord(each);
            if (!read) {
                return false;
            }
            first = false;
        }
        return true;
    }

    private boolean readNumber(String digits) {
        if (digits.length() == 4 && year < 0) {
            year = Integer.parseInt(digits);
            return true;
        }
        if (digits.length() > 2) {
            return false;
        }
        if (day == 0) {
            day = Integer.parseInt(digits);
            return day > 0;
        }
        if (year < 0) {
            year = year(digits);
            return true;
        }
        return false;
    }

    private boolean readWord(String word) {
        if (SEPARATORS.contains(word)) {
            return true;
        }
        int named = MonthNames.numberOf(word);
        if (named > 0 && year != 0) {
            // A day of the week may read like a month, as in French; the month comes after it.
            month = named;
            first = false;
            return true;
        }
        Optional<ZoneId> known = Zones.named(word);
        if (known.isPresent()) {
            zone = zone == null ? known.get() : zone;
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return first || FILLERS.contains(lower) || isUnknownZone(word) || MonthNames.isDayOfWeek(lower);
    }

    /** A name after the date that looks like a zone's is one that nobody knows: as if there were none. */
    private boolean isUnknownZone(String word) {
        boolean letters = word.length() <= 5 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return letters && year >= 0;
    }
}
