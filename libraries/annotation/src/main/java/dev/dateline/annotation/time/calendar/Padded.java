package dev.dateline.annotation.time.calendar;

/** Numbers with leading zeros, as ISO 8601 writes them; asked for at every date, where a format string costs more than the rest. */
public final class Padded {

    private Padded() {}

    /** In two digits. */
    public static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** In three digits. */
    public static String three(int number) {
        return number < 100 ? "0" + two(number) : Integer.toString(number);
    }

    /** In four digits. */
    public static String four(int number) {
        return number < 1000 ? "0" + three(number) : Integer.toString(number);
    }
}
