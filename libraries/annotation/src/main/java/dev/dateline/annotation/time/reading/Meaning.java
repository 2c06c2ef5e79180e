package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.ClockTime;
import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.TimexType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What a date expression means. */
public sealed interface Meaning {

    /** Its TIMEX3 type. */
    TimexType type();

    /** Its TIMEX3 value. */
    String value();

    /** Its TIMEX3 modifier, where it has one. */
    @Nullable
    String mod();

    /** What it covers on the calendar, where that is known. */
    @Nullable
    Range range();

    /** The period that later dates may be counted from; null where it names none. */
    @Nullable
    CalendarPeriod names();

    /** What it was counted from. */
    Why why();

    /** The same with a modifier. */
    Meaning with(@Nullable String newMod);

    /** The calendar's own form of a period. */
    private static Range range(LocalDate from, LocalDate to) {
        return new Range(from.toString(), to.toString());
    }

    /**
     * A period of the calendar.
     *
     * @param label the TIMEX3 value where the period's own does not serve, as for a fiscal year
     */
    record Dated(CalendarPeriod period, @Nullable String label, @Nullable String mod, Why why) implements Meaning {

        /** A period with its own value. */
        public static Dated of(CalendarPeriod period, Why why) {
            return new Dated(period, null, null, why);
        }

        @Override
        public TimexType type() {
            return TimexType.DATE;
        }

        @Override
        public String value() {
            return label != null ? label : period.value();
        }

        @Override
        public Range range() {
            return Meaning.range(period.first(), period.end());
        }

        @Override
        public CalendarPeriod names() {
            return period;
        }

        @Override
        public Dated with(@Nullable String newMod) {
            return new Dated(period, label, newMod, why);
        }
    }

    /**
     * A time of a day.
     *
     * @param day null while the text has not told it
     */
    record Timed(@Nullable LocalDate day, ClockTime clock, @Nullable String mod, Why why) implements Meaning {

        private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

        /** A time of a day that the text has not told. */
        public static Timed of(ClockTime clock) {
            return new Timed(null, clock, null, Why.TEXT_ALONE);
        }

        /** The same time on a day. */
        public Timed on(LocalDate thatDay, Why because) {
            return new Timed(thatDay, clock, mod, because);
        }

        @Override
        public TimexType type() {
            return TimexType.TIME;
        }

        @Override
        public String value() {
            return (day == null ? "XXXX-XX-XX" : day.toString()) + clock.value();
        }

        @Override
        public @Nullable Range range() {
            if (day == null) {
                return null;
            }
            LocalDateTime from = clock.from(day);
            LocalDateTime to = clock.to(day);
            return new Range(from.format(SECONDS) + clock.zone(), to.format(SECONDS) + clock.zone());
        }

        @Override
        public @Nullable CalendarPeriod names() {
            return day == null ? null : CalendarPeriod.day(day);
        }

        @Override
        public Timed with(@Nullable String newMod) {
            return new Timed(day, clock, newMod, why);
        }
    }

    /**
     * A length of time.
     *
     * @param label the TIMEX3 value where the span's own does not serve, as for "an hour and a half"
     * @param range the piece of the calendar that it fills, where it is tied to an anchor
     */
    record Lasting(Span span, @Nullable String label, @Nullable String mod, @Nullable Range range, Why why)
            implements Meaning {

        /** A length that is not tied to the calendar. */
        public static Lasting of(Span span) {
            return new Lasting(span, null, null, null, Why.TEXT_ALONE);
        }

        /** A length from one day up to another. */
        public Lasting between(LocalDate from, LocalDate to, Why because) {
            return new Lasting(span, label, mod, Meaning.range(from, to), because);
        }

        /** A length between two moments, in either order. */
        public Lasting within(LocalDateTime one, LocalDateTime other, Why because) {
            LocalDateTime from = one.isBefore(other) ? one : other;
            LocalDateTime to = one.isBefore(other) ? other : one;
            return new Lasting(
                    span, label, mod, new Range(from.format(Timed.SECONDS), to.format(Timed.SECONDS)), because);
        }

        @Override
        public TimexType type() {
            return TimexType.DURATION;
        }

        @Override
        public String value() {
            return label != null ? label : span.value();
        }

        @Override
        public @Nullable CalendarPeriod names() {
            return null;
        }

        @Override
        public Lasting with(@Nullable String newMod) {
            return new Lasting(span, label, newMod, range, why);
        }
    }

    /** What comes again and again. */
    record Recurring(String value, @Nullable String mod) implements Meaning {

        @Override
        public TimexType type() {
            return TimexType.SET;
        }

        @Override
        public @Nullable Range range() {
            return null;
        }

        @Override
        public Why why() {
            return Why.TEXT_ALONE;
        }

        @Override
        public @Nullable CalendarPeriod names() {
            return null;
        }

        @Override
        public Recurring with(@Nullable String newMod) {
            return new Recurring(value, newMod);
        }
    }

    /** A date that no calendar has: {@code PRESENT_REF}, or {@code XXXX-10} where the year can't be told. */
    record Vague(TimexType type, String value, @Nullable String mod, Why why) implements Meaning {

        /** A vague date. */
        public static Vague date(String value) {
            return new Vague(TimexType.DATE, value, null, Why.TEXT_ALONE);
        }

        @Override
        public @Nullable Range range() {
            return null;
        }

        @Override
        public @Nullable CalendarPeriod names() {
            return null;
        }

        @Override
        public Vague with(@Nullable String newMod) {
            return new Vague(type, value, newMod, why);
        }
    }
}
