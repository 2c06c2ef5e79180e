package dev.dateline.ingest.source.feeds.schedule;

import dev.dateline.formats.feed.VisitHints;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When the next visit is due. */
public final class Visits {

    /** Caches are told of a year by servers that mean the file's name, not the feed. */
    private static final Duration LONGEST_FRESH = Duration.ofDays(1);

    private static final Duration LONGEST_QUIET = Duration.ofDays(30);
    private static final int HOURS_OF_A_WEEK = 7 * 24;
    private static final int MOST_DOUBLINGS = 10;

    private Visits() {}

    /**
     * After a visit that went well.
     *
     * @param fresh how long the server calls its answer good; more than a day counts as one
     * @param hints when the feed asks to be visited
     */
    public static Instant next(Instant now, Habit habit, Interval allowed, Duration fresh, VisitHints hints) {
        Duration ttl = hints.interval() == null ? Duration.ZERO : hints.interval();
        Duration asked = least(most(fresh, ttl), LONGEST_FRESH);
        return unskipped(now.plus(most(habit.interval(now, allowed), asked)), hints);
    }

    /**
     * After a visit that failed.
     *
     * @param tries how many have failed since one went well, this one included
     * @param notBefore when the server allows the next; more than a month counts as one
     */
    public static Instant afterFailure(Instant now, int tries, Interval allowed, Optional<Instant> notBefore) {
        Duration pause =
                allowed.within(allowed.shortest().multipliedBy(1L << Math.min(Math.max(tries - 1, 0), MOST_DOUBLINGS)));
        Instant own = now.plus(pause);
        Instant most = now.plus(LONGEST_QUIET);
        return notBefore
                .map(time -> time.isAfter(most) ? most : time)
                .filter(own::isBefore)
                .orElse(own);
    }

    /** The first time from then on that is in no hour and on no day that the feed leaves out; where it leaves out all, then. */
    private static Instant unskipped(Instant then, VisitHints hints) {
        Instant time = then;
        for (int hour = 0; hour <= HOURS_OF_A_WEEK; hour++) {
            OffsetDateTime at = time.atOffset(ZoneOffset.UTC);
            if (!hints.skipHours().contains(at.getHour()) && !hints.skipDays().contains(at.getDayOfWeek())) {
                return time;
            }
            time = time.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }
        return then;
    }

    private static Duration most(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
