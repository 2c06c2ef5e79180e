package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.calendar.Grain;

/**
 * An amount of a grain.
 *
 * @param amount a decimal number, or {@code X} where the text does not tell
 * @param grain of what
 */
public record Span(String amount, Grain grain) {

    /** How many, where the text does not tell. */
    public static final String SOME = "X";

    /** Whether the amount is a whole number of at most six digits, so that it can be counted on the calendar. */
    public boolean counted() {
        return !amount.isEmpty()
                && amount.length() <= 6
                && amount.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** The amount, where it is {@link #counted}. */
    public int count() {
        return Integer.parseInt(amount);
    }

    /** Its TIMEX3 value: {@code P2W}, {@code PT10H}, {@code P20Y} for two decades, {@code PXM}. */
    public String value() {
        return switch (grain) {
            case SECOND, MINUTE, HOUR -> "PT" + amount + grain.symbol();
            case SEASON -> counted() ? "P" + 3 * count() + "M" : "PXM";
            case QUARTER -> counted() ? "P" + 3 * count() + "M" : "PXQ";
            case HALF -> counted() ? "P" + 6 * count() + "M" : "PXM";
            case DECADE -> counted() ? "P" + 10 * count() + "Y" : "PXDE";
            case CENTURY -> counted() ? "P" + 100 * count() + "Y" : "PXCE";
            case MILLENNIUM -> counted() ? "P" + 1000 * count() + "Y" : "PXML";
            case DAY, WEEKEND, WEEK, MONTH, YEAR -> "P" + amount + grain.symbol();
        };
    }
}
