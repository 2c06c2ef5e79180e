package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A period of the calendar.
 *
 * @param label the TIMEX3 value where the period's own does not serve, as for a fiscal year
 */
public record Dated(CalendarPeriod period, @Nullable String label, @Nullable String mod, Why why) implements Meaning {

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
        return new Range(period.first().toString(), period.end().toString());
    }

    @Override
    public CalendarPeriod names() {
        return period;
    }

    @Override
    public Dated with(@Nullable String newMod) {
        return new Dated(period, label, newMod, why);
    }

    @Override
    public <T> T lead(Meaning.Cases<T> cases) {
        return cases.dated(this);
    }
}
