package dev.dateline.annotation.time.calendar;

import java.time.LocalDate;

/** The meteorological seasons of the northern hemisphere. */
public enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    FALL("FA", 9),
    WINTER("WI", 12);

    private static final Season[] ALL = values();

    private final String symbol;
    private final int firstMonth;

    Season(String symbol, int firstMonth) {
        this.symbol = symbol;
        this.firstMonth = firstMonth;
    }

    /** Its number, by which a lexicon knows it. */
    @SuppressWarnings("EnumOrdinal")
    public int number() {
        return ordinal();
    }

    /** The one with that number. */
    @SuppressWarnings("EnumOrdinal")
    public static Season of(int number) {
        return ALL[number];
    }

    /** Its letters in a TIMEX3 value. */
    public String symbol() {
        return symbol;
    }

    /** The month in which it begins, from 1. */
    public int firstMonth() {
        return firstMonth;
    }

    /** The season that holds the date. */
    public static Season of(LocalDate date) {
        return of((date.getMonthValue() + 9) % 12 / 3);
    }

    static LocalDate firstDay(LocalDate date) {
        int sinceMarch = (date.getMonthValue() + 9) % 12;
        return date.withDayOfMonth(1).minusMonths(sinceMarch % 3);
    }
}
