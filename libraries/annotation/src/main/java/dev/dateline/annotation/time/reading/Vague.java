package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.TimexType;
import org.jspecify.annotations.Nullable;

/** A date that no calendar has: {@code PRESENT_REF}, or {@code XXXX-10} where the year can't be told. */
public record Vague(TimexType type, String value, @Nullable String mod, Why why) implements Meaning {

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

    @Override
    public <T> T lead(Meaning.Cases<T> cases) {
        return cases.vague(this);
    }
}
