package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.ClockTime;
import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.TimexType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A time of a day.
 *
 * @param day null while the text has not told it
 */
public record Timed(@Nullable LocalDate day, ClockTime clock, @Nullable String mod, Why why) implements Meaning {

    static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

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
        return (day == null ? "XXXX-XX-XX" : day.toString()) + clock.value(day);
    }

    @Override
    public @Nullable Range range() {
        if (day == null) {
            return null;
        }
        LocalDateTime from = clock.from(day);
        LocalDateTime to = clock.to(day);
        String offset = clock.offset(day);
        return new Range(from.format(SECONDS) + offset, to.format(SECONDS) + offset);
    }

    @Override
    public @Nullable CalendarPeriod names() {
        return day == null ? null : CalendarPeriod.day(day);
    }

    @Override
    public Timed with(@Nullable String newMod) {
        return new Timed(day, clock, newMod, why);
    }

    @Override
    public <T> T lead(Meaning.Cases<T> cases) {
        return cases.timed(this);
    }
}
