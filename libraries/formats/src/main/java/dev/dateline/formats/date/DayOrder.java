package dev.dateline.formats.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of day and month stands first where both are numbers. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nobody knows: only what reads one way alone is a date. */
    UNKNOWN;

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](?:\\d{4}|\\d{2})(?!\\d)");

    /** The order of two numbers, which may tell it themselves whatever is usual. */
    DayOrder of(int first, int second) {
        if (first > 12 || first == second) {
            return DAY_FIRST;
        }
        return second > 12 ? MONTH_FIRST : this;
    }

    /** The order that dates of one hand show: a number above 12 is a day; what they show both ways is unknown. */
    public static DayOrder shownBy(Iterable<String> dates) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String each : dates) {
            Matcher numbers = NUMBERS.matcher(each);
            if (numbers.find()) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
