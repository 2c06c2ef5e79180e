package dev.dateline.annotation.time.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** New moons, to a few minutes: Meeus, Astronomical Algorithms, chapter 49. */
final class NewMoon {

    private static final LocalDateTime EPOCH_2000 = LocalDateTime.of(2000, 1, 1, 12, 0);
    private static final double JULIAN_EPOCH_2000 = 2451545.0;
    private static final double MONTHS_A_YEAR = 12.3685;
    private static final double SECONDS_A_DAY = 86_400;

    private NewMoon() {}

    /** The first one, in UTC, at or after a day's beginning. */
    static LocalDateTime from(LocalDate day) {
        double years = day.getYear() - 2000 + day.getDayOfYear() / 365.25;
        long number = Math.round(years * MONTHS_A_YEAR) - 1;
        LocalDateTime moment = at(number);
        while (moment.isBefore(day.atStartOfDay())) {
            number++;
            moment = at(number);
        }
        return moment;
    }

    private static LocalDateTime at(long number) {
        double century = number / 1236.85;
        double eccentricity = 1 - 0.002516 * century;
        double sun = Math.toRadians(2.5534 + 29.10535670 * number);
        double moon = Math.toRadians(201.5643 + 385.81693528 * number);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * number);
        double days = 2451550.09766
                + 29.530588861 * number
                + 0.00015437 * century * century
                - 0.40720 * Math.sin(moon)
                + 0.17241 * eccentricity * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * eccentricity * Math.sin(moon - sun)
                - 0.00514 * eccentricity * Math.sin(moon + sun)
                + 0.00208 * eccentricity * eccentricity * Math.sin(2 * sun)
                - 0.00111 * Math.sin(moon - 2 * latitude)
                - 0.00057 * Math.sin(moon + 2 * latitude)
                + 0.00056 * eccentricity * Math.sin(2 * moon + sun)
                - 0.00042 * Math.sin(3 * moon);
        return EPOCH_2000.plus(Duration.ofSeconds(Math.round((days - JULIAN_EPOCH_2000) * SECONDS_A_DAY)));
    }
}
