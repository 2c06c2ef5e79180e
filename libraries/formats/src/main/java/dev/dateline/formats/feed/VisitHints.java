package dev.dateline.formats.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a feed asks to be visited.
 *
 * @param interval how long it stays fresh: {@code ttl}, or the updates of the syndication module
 * @param skipHours hours of the day, in UTC, in which it does not change
 * @param skipDays days of the week, in UTC, on which it does not change
 */
public record VisitHints(@Nullable Duration interval, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

    /** It asks for nothing. */
    public static final VisitHints NONE = new VisitHints(null, Set.of(), Set.of());

    public VisitHints {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }
}
