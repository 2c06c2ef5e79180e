package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.TimexType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A length of time.
 *
 * @param label the TIMEX3 value where the span's own does not serve, as for "an hour and a half"
 * @param range the piece of the calendar that it fills, where it is tied to an anchor
 */
public record Lasting(Span span, @Nullable String label, @Nullable String mod, @Nullable Range range, Why why)
        implements Meaning {

    /** A length that is not tied to the calendar. */
    public static Lasting of(Span span) {
        return new Lasting(span, null, null, null, Why.TEXT_ALONE);
    }

    /** A length from one day up to another. */
    public Lasting between(LocalDate from, LocalDate to, Why because) {
        return new Lasting(span, label, mod, new Range(from.toString(), to.toString()), because);
    }

    /** A length between two moments, in either order. */
    public Lasting within(LocalDateTime one, LocalDateTime other, Why because) {
        LocalDateTime from = one.isBefore(other) ? one : other;
        LocalDateTime to = one.isBefore(other) ? other : one;
        return new Lasting(span, label, mod, new Range(from.format(Timed.SECONDS), to.format(Timed.SECONDS)), because);
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

    @Override
    public <T> T lead(Meaning.Cases<T> cases) {
        return cases.lasting(this);
    }
}
