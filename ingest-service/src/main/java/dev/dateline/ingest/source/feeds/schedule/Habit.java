package dev.dateline.ingest.source.feeds.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often a feed has something new.
 *
 * @param changed when something new was found last
 * @param between how long that usually takes
 */
public record Habit(Instant changed, Duration between) {

    private static final Duration UNKNOWN = Duration.ofHours(1);
    private static final Duration SHORTEST_BETWEEN = Duration.ofSeconds(1);
    private static final Duration LONGEST_BETWEEN = Duration.ofDays(2);
    private static final Duration NOT_YET_SILENT = Duration.ofDays(2);
    private static final int MUCH_LONGER = 4;
    private static final int PAST = 3;

    /**
     * The habit that a first visit shows.
     *
     * @param published when its entries were
     */
    public static Habit first(List<Instant> published, Instant now) {
        List<Instant> past =
                published.stream().filter(each -> !each.isAfter(now)).sorted().toList();
        if (past.size() < 2) {
            return new Habit(past.isEmpty() ? now : past.get(0), UNKNOWN);
        }
        Instant newest = past.get(past.size() - 1);
        Duration between = Duration.between(past.get(0), newest).dividedBy(past.size() - 1L);
        return new Habit(newest, within(SHORTEST_BETWEEN, between, LONGEST_BETWEEN));
    }

    /** The habit after a visit that found something new. */
    public Habit found(Instant now) {
        Duration took = Duration.between(changed, now);
        Duration usual = between.multipliedBy(PAST).plus(took).dividedBy(PAST + 1L);
        return new Habit(now, within(SHORTEST_BETWEEN, usual, LONGEST_BETWEEN));
    }

    /** The habit after a visit that may have missed something, since all is new that was not there at the one before. */
    public Habit gap(Instant before, Instant now) {
        Duration half = Duration.between(before, now).dividedBy(2);
        return new Habit(now, within(SHORTEST_BETWEEN, half.compareTo(between) < 0 ? half : between, LONGEST_BETWEEN));
    }

    /** How long to wait for the next visit: half of what a change takes, longer the longer there was none. */
    public Duration interval(Instant now, Interval allowed) {
        Duration quiet = Duration.between(changed, now);
        Duration longer = within(between, quiet, between.multipliedBy(MUCH_LONGER));
        return allowed.within(longer.dividedBy(2));
    }

    /** Whether nothing new has come for much longer than usual. */
    public boolean isSilent(Instant now) {
        Duration quiet = Duration.between(changed, now);
        return quiet.compareTo(between.multipliedBy(MUCH_LONGER)) > 0 && quiet.compareTo(NOT_YET_SILENT) > 0;
    }

    private static Duration within(Duration least, Duration value, Duration most) {
        return value.compareTo(least) < 0 ? least : value.compareTo(most) > 0 ? most : value;
    }
}
