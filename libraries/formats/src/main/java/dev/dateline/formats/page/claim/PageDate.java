package dev.dateline.formats.page.claim;

import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.formats.date.DayOrder;
import dev.dateline.formats.date.LenientDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A publication date and where on the page it stood.
 *
 * @param from the field
 */
public record PageDate(LenientDate date, String from) {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    /**
     * The first date in a text, to the day or finer. What is outside of our time is a template's zero.
     *
     * @param language of its words, and of the order of its numbers
     */
    static Optional<PageDate> find(String text, String from, Locale language) {
        DayOrder order = language.getCountry().equals("US") ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        return LenientDate.within(text, order, language)
                .filter(date ->
                        date.start().getYear() >= EARLIEST && date.start().getYear() <= LATEST)
                .map(date -> new PageDate(date, from));
    }

    /** Its first instant in its zone, in UTC where it has none. */
    public OffsetDateTime start() {
        return date.start();
    }

    /** The date as it is published. */
    public Published published() {
        return date.published(from);
    }

    boolean hasTime() {
        return date.precision().compareTo(Precision.DAY) > 0;
    }

    boolean hasZone() {
        return date.zone() != null;
    }

    /** The day by its own calendar, in ISO 8601. */
    String day() {
        return date.value().substring(0, "2025-01-06".length());
    }

    /** Whether both say the same minute on the clock, wherever that clock is. */
    boolean isSameMinuteAs(PageDate other) {
        return other.hasTime() && date.value().regionMatches(0, other.date.value(), 0, "2025-01-06T10:00".length());
    }
}
