package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.TimexType;
import org.jspecify.annotations.Nullable;

/** What comes again and again. */
public record Recurring(String value, @Nullable String mod) implements Meaning {

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

    @Override
    public <T> T lead(Meaning.Cases<T> cases) {
        return cases.recurring(this);
    }
}
