package dev.dateline.wire.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * A month as a calendar shows it.
 *
 * @param month the month
 * @param days the days that are named, with the number of articles
 */
public record MonthView(YearMonth month, SortedMap<LocalDate, Integer> days) {

    private static final int WEEK = 7;

    /**
     * A day's square.
     *
     * @param number the day of the month, 0 outside the month
     * @param count how many articles name it
     * @param day its date
     * @param words its date in words
     */
    public record Square(int number, int count, String day, String words) {}

    public String getTitle() {
        return DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK).format(month);
    }

    public String getBefore() {
        return month.minusMonths(1).toString();
    }

    public String getAfter() {
        return month.plusMonths(1).toString();
    }

    /** Weeks from Monday to Sunday. */
    public List<List<Square>> getWeeks() {
        List<Square> squares = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            squares.add(new Square(0, 0, "", ""));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            squares.add(new Square(day, days.getOrDefault(date, 0), date.toString(), DayWords.of(date)));
        }
        while (squares.size() % WEEK != 0) {
            squares.add(new Square(0, 0, "", ""));
        }
        List<List<Square>> weeks = new ArrayList<>();
        for (int from = 0; from < squares.size(); from += WEEK) {
            weeks.add(squares.subList(from, from + WEEK));
        }
        return weeks;
    }
}
