package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.TimexType;
import org.jspecify.annotations.Nullable;

/** What a date expression means. */
public sealed interface Meaning permits Dated, Timed, Lasting, Recurring, Vague {

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

    /** What this case leads to. */
    <T> T lead(Cases<T> cases);

    /** What each case leads to; a new one does not compile until all who tell them apart have an answer for it. */
    interface Cases<T> {
        T dated(Dated dated);

        T timed(Timed timed);

        T lasting(Lasting lasting);

        T recurring(Recurring recurring);

        T vague(Vague vague);
    }
}
