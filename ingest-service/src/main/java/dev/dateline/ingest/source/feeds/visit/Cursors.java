package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.formats.feed.VisitHints;
import dev.dateline.ingest.source.feeds.http.Headers;
import dev.dateline.ingest.source.feeds.http.Route;
import dev.dateline.ingest.source.feeds.http.Validators;
import dev.dateline.ingest.source.feeds.schedule.Freshness;
import dev.dateline.ingest.source.feeds.schedule.Habit;
import dev.dateline.ingest.source.feeds.schedule.Visits;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cursor of a feed after a visit.
 *
 * @param address that was asked for
 * @param before the cursor before it
 * @param now when it was
 */
record Cursors(String address, @Nullable FeedCursor before, Instant now) {

    /** One accidental redirect moves no feed. */
    private static final Duration MOVES_AFTER = Duration.ofDays(3);

    /** How soon a visit that left something for later is followed by another. */
    private static final Duration SOON = Duration.ofMinutes(5);

    /** After a visit that found nothing out, for that reason. */
    FeedCursor failed(String reason, Optional<Instant> notBefore) {
        int tries = before == null || before.trouble() == null
                ? 1
                : before.trouble().tries() + 1;
        return unread(new FeedCursor.Trouble(tries, reason), Visits.afterFailure(now, tries, notBefore), false);
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
                time(next),
                last.habit(),
                last.hints(),
                last.move(),
                trouble,
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
        return read(route, headers, kept, last.entries(), habit, last.hints(), last.gaps(), false);
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
        return read(
                route,
                headers,
                validators,
                findings.entries(),
                habit,
                Remembered.hints(hints),
                gaps,
                findings.unfinished());
    }

    private FeedCursor read(
            Route route,
            Headers headers,
            Validators validators,
            List<String> entries,
            Habit habit,
            FeedCursor.@Nullable Hints hints,
            int gaps,
            boolean unfinished) {
        Instant next = Visits.next(now, habit, Freshness.of(headers, now), Remembered.hints(hints));
        Instant soon = now.plus(SOON);
        FeedCursor.Move move = move(route);
        boolean moves = move != null && !now.isBefore(move.since().toInstant().plus(MOVES_AFTER));
        return new FeedCursor(
                moves ? move.to() : address,
                validators.etag(),
                validators.lastModified(),
                entries,
                time(now),
                time(unfinished && soon.isBefore(next) ? soon : next),
                Remembered.habit(habit),
                hints,
                moves ? null : move,
                null,
                gaps,
                false);
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
