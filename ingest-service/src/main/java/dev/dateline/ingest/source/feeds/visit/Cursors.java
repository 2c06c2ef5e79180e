package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.fetch.feed.Feeds;
import dev.dateline.fetch.http.Headers;
import dev.dateline.fetch.http.Route;
import dev.dateline.fetch.http.Validators;
import dev.dateline.formats.feed.VisitHints;
import dev.dateline.ingest.source.feeds.schedule.Freshness;
import dev.dateline.ingest.source.feeds.schedule.Habit;
import dev.dateline.ingest.source.feeds.schedule.Interval;
import dev.dateline.ingest.source.feeds.schedule.Visits;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cursor of a feed after a visit.
 *
 * @param allowed how often the feed may be visited
 * @param address that was asked for
 * @param before the cursor before it
 * @param now when it was
 * @param start when it began
 * @param quiet tells the hosts that asked for quiet since then
 */
record Cursors(
        Interval allowed,
        String address,
        @Nullable FeedCursor before,
        Instant now,
        Instant start,
        Function<Instant, Map<String, Instant>> quiet) {

    private static final String TOO_MANY =
            "has more entries than are read of one feed, the first " + Feeds.MOST_ENTRIES;

    /** One accidental redirect moves no feed. */
    private static final Duration MOVES_AFTER = Duration.ofDays(3);

    /** The same where what it was read from is at another address. */
    Cursors at(String other) {
        return new Cursors(allowed, other, before, now, start, quiet);
    }

    /** After a visit that found nothing out, for that reason. */
    FeedCursor failed(String reason, Optional<Instant> notBefore) {
        int tries = before == null || before.trouble() == null
                ? 1
                : before.trouble().tries() + 1;
        return unread(
                new FeedCursor.Trouble(tries, reason), Visits.afterFailure(now, tries, allowed, notBefore), false);
    }

    /** Where its host was not asked, since it had asked for quiet until then. */
    FeedCursor held(Instant until) {
        return unread(before == null ? null : before.trouble(), until, false);
    }

    /** Where it is gone for good. */
    FeedCursor gone() {
        return unread(null, now, true);
    }

    private FeedCursor unread(FeedCursor.@Nullable Trouble trouble, Instant next, boolean gone) {
        FeedCursor last = before == null ? FeedCursor.of(address, List.of(), time(now), time(now)) : before;
        return new FeedCursor(
                last.address(),
                last.etag(),
                last.lastModified(),
                last.entries(),
                time(now),
                last.read(),
                time(next),
                last.habit(),
                last.hints(),
                last.move(),
                trouble,
                asked(),
                last.gaps(),
                gone);
    }

    /** Where nothing has changed. */
    FeedCursor unchanged(Route route, Headers headers) {
        FeedCursor last = before == null ? FeedCursor.of(address, List.of(), time(now), time(now)) : before;
        Validators given = headers.validators();
        Validators kept = new Validators(
                given.etag() == null ? last.etag() : given.etag(),
                given.lastModified() == null ? last.lastModified() : given.lastModified());
        Habit habit = habit().orElseGet(() -> Habit.first(List.of(), now));
        FeedCursor.Trouble trouble = isTooMany(last.trouble()) ? last.trouble() : null;
        return read(
                new State(kept, last.entries(), last.read(), habit, last.hints(), trouble, last.gaps(), false),
                route,
                headers);
    }

    /**
     * Where it was read.
     *
     * @param habit its habit with what was found
     * @param whole whether all of it was had, so that no more is to be had unless it changes
     */
    FeedCursor read(Route route, Headers headers, Findings findings, Habit habit, VisitHints hints, boolean whole) {
        int gaps = (before == null ? 0 : before.gaps()) + (findings.gap() ? 1 : 0);
        boolean finished = whole && !findings.unfinished();
        Validators validators = finished ? headers.validators() : Validators.NONE;
        State state = new State(
                validators,
                findings.entries(),
                whole ? time(now) : before == null ? null : before.read(),
                habit,
                Remembered.hints(hints),
                findings.tooMany() ? new FeedCursor.Trouble(1, TOO_MANY) : null,
                gaps,
                findings.unfinished());
        return read(state, route, headers);
    }

    /** The cursor of a visit of whose items some are still to be had: who reads on from it visits the feed at once and finds them. */
    static FeedCursor without(FeedCursor cursor, Set<String> keys) {
        return new FeedCursor(
                cursor.address(),
                null,
                null,
                cursor.entries().stream().filter(key -> !keys.contains(key)).toList(),
                cursor.visited(),
                cursor.read(),
                cursor.visited(),
                cursor.habit(),
                cursor.hints(),
                cursor.move(),
                cursor.trouble(),
                cursor.quiet(),
                cursor.gaps(),
                cursor.gone());
    }

    private static boolean isTooMany(FeedCursor.@Nullable Trouble trouble) {
        return trouble != null && trouble.reason().equals(TOO_MANY);
    }

    /** What a visit that went well leaves. */
    private record State(
            Validators validators,
            List<String> entries,
            @Nullable OffsetDateTime read,
            Habit habit,
            FeedCursor.@Nullable Hints hints,
            FeedCursor.@Nullable Trouble trouble,
            int gaps,
            boolean unfinished) {}

    private FeedCursor read(State state, Route route, Headers headers) {
        Instant next =
                Visits.next(now, state.habit(), allowed, Freshness.of(headers, now), Remembered.hints(state.hints()));
        // Where something was left for later.
        Instant soon = now.plus(allowed.shortest());
        FeedCursor.Move move = move(route);
        boolean moves = move != null && !now.isBefore(move.since().toInstant().plus(MOVES_AFTER));
        return new FeedCursor(
                moves ? move.to() : address,
                state.validators().etag(),
                state.validators().lastModified(),
                state.entries(),
                time(now),
                state.read(),
                time(state.unfinished() && soon.isBefore(next) ? soon : next),
                Remembered.habit(state.habit()),
                state.hints(),
                moves ? null : move,
                state.trouble(),
                asked(),
                state.gaps(),
                false);
    }

    private @Nullable Map<String, OffsetDateTime> asked() {
        Map<String, OffsetDateTime> asked = new TreeMap<>();
        quiet.apply(start).forEach((host, until) -> asked.put(host, time(until)));
        return asked.isEmpty() ? null : asked;
    }

    /** The habit that the cursor before had. */
    Optional<Habit> habit() {
        return Optional.ofNullable(before).map(FeedCursor::habit).map(Remembered::habit);
    }

    private FeedCursor.@Nullable Move move(Route route) {
        String to = route.moved().orElse(null);
        if (to == null) {
            return null;
        }
        FeedCursor.Move last = before == null ? null : before.move();
        return last != null && last.to().equals(to) ? last : new FeedCursor.Move(to, time(now));
    }

    static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
