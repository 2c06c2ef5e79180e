package dev.dateline.ingest.source.feeds.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fetch.http.Headers;
import dev.dateline.formats.feed.VisitHints;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VisitsTest {

    /** A Tuesday. */
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static final Interval USUAL = new Interval(Duration.ofMinutes(5), Duration.ofDays(1));
    private static final Habit HOURLY = new Habit(NOW, Duration.ofHours(1));

    private static Duration wait(Habit habit, Duration fresh, VisitHints hints) {
        return Duration.between(NOW, Visits.next(NOW, habit, USUAL, fresh, hints));
    }

    @Test
    void comesTwiceAsOftenAsTheFeedChanges() {
        assertThat(wait(HOURLY, Duration.ZERO, VisitHints.NONE)).isEqualTo(Duration.ofMinutes(30));
        Habit busy = new Habit(NOW, Duration.ofSeconds(20));
        assertThat(wait(busy, Duration.ZERO, VisitHints.NONE)).isEqualTo(Duration.ofMinutes(5));
        Habit asleep = new Habit(NOW.minus(Duration.ofDays(300)), Duration.ofDays(2));
        assertThat(wait(asleep, Duration.ZERO, VisitHints.NONE)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void comesNoSoonerThanTheServerAllows() {
        assertThat(wait(HOURLY, Duration.ofHours(2), VisitHints.NONE)).isEqualTo(Duration.ofHours(2));
        assertThat(wait(HOURLY, Duration.ofDays(365), VisitHints.NONE)).isEqualTo(Duration.ofDays(1));
        VisitHints ttl = new VisitHints(Duration.ofHours(3), Set.of(), Set.of());
        assertThat(wait(HOURLY, Duration.ofHours(2), ttl)).isEqualTo(Duration.ofHours(3));
        VisitHints hours = new VisitHints(null, Set.of(12, 13), Set.of());
        assertThat(wait(HOURLY, Duration.ZERO, hours)).isEqualTo(Duration.ofHours(2));
        VisitHints days = new VisitHints(null, Set.of(), Set.of(DayOfWeek.TUESDAY));
        assertThat(wait(HOURLY, Duration.ZERO, days)).isEqualTo(Duration.ofHours(12));
        VisitHints never = new VisitHints(null, Set.of(), Set.of(DayOfWeek.values()));
        assertThat(wait(HOURLY, Duration.ZERO, never)).isEqualTo(Duration.ofMinutes(30));
    }

    @Property
    void staysBetweenFiveMinutesAndADay(
            @ForAll @IntRange(min = 0, max = 100_000_000) int quiet,
            @ForAll @IntRange(min = 0, max = 200_000) int fresh) {
        Habit habit = new Habit(NOW.minusSeconds(quiet), Duration.ofMinutes(7));

        assertThat(wait(habit, Duration.ofSeconds(fresh), VisitHints.NONE))
                .isBetween(Duration.ofMinutes(5), Duration.ofDays(1));
    }

    @Test
    void pausesLongerTheMoreOftenItFails() {
        assertThat(List.of(1, 2, 3, 40))
                .map(tries -> Duration.between(NOW, Visits.afterFailure(NOW, tries, USUAL, Optional.empty())))
                .containsExactly(
                        Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofDays(1));
        assertThat(Visits.afterFailure(NOW, 1, USUAL, Optional.of(NOW.plusSeconds(3600))))
                .isEqualTo(NOW.plusSeconds(3600));
        assertThat(Visits.afterFailure(NOW, 1, USUAL, Optional.of(NOW.plusSeconds(1))))
                .isEqualTo(NOW.plusSeconds(300));
    }

    @Test
    void learnsAHabit() {
        Habit first =
                Habit.first(List.of(NOW.minusSeconds(7200), NOW, NOW.minusSeconds(3600), NOW.plusSeconds(9999)), NOW);
        assertThat(first).isEqualTo(HOURLY);
        Instant later = NOW.plus(Duration.ofHours(5));
        assertThat(first.found(later)).isEqualTo(new Habit(later, Duration.ofHours(2)));
        assertThat(first.gap(NOW, NOW.plus(Duration.ofMinutes(30))).between()).isEqualTo(Duration.ofMinutes(15));
        assertThat(first.isSilent(NOW.plus(Duration.ofHours(47)))).isFalse();
        assertThat(first.isSilent(NOW.plus(Duration.ofHours(49)))).isTrue();
    }

    @Test
    void readsHowLongAnAnswerIsGood() {
        assertThat(fresh(Map.of("cache-control", "public, max-age=600", "age", "100")))
                .isEqualTo(500);
        assertThat(fresh(Map.of("cache-control", "s-maxage=9, MAX-AGE=\"60\""))).isEqualTo(60);
        assertThat(fresh(Map.of("cache-control", "no-cache, max-age=600"))).isZero();
        assertThat(fresh(Map.of("expires", "Tue, 10 Mar 2026 13:00:00 GMT"))).isEqualTo(3600);
        assertThat(fresh(Map.of("expires", "Tue, 10 Mar 2026 13:00:00 GMT", "date", "Tue, 10 Mar 2026 12:59:00 GMT")))
                .isEqualTo(60);
        assertThat(fresh(Map.of("expires", "0"))).isZero();
        assertThat(fresh(Map.of())).isZero();
    }

    private static long fresh(Map<String, String> headers) {
        return Freshness.of(new Headers(headers), NOW).toSeconds();
    }
}
