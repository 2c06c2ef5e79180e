package dev.dateline.formats.feed;

import dev.dateline.formats.date.DayOrder;
import dev.dateline.formats.date.LenientDate;
import java.util.List;
import java.util.Optional;

/**
 * A date of an entry as it is written.
 *
 * @param text as it is written
 * @param from the element or member that it stands in
 */
public record EntryDate(String text, String from) {

    /** What it says, where it says a date. */
    public Optional<LenientDate> read(DayOrder order) {
        return LenientDate.parse(text, order);
    }

    /** The first of these that says a date. */
    static Optional<EntryDate> first(List<EntryDate> dates, DayOrder order) {
        return dates.stream().filter(each -> each.read(order).isPresent()).findFirst();
    }
}
