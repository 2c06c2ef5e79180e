package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.formats.feed.VisitHints;
import dev.dateline.ingest.source.feeds.schedule.Habit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Habits and hints as cursors hold them. */
public final class Remembered {

    private Remembered() {}

    /** A habit, of a cursor's. */
    public static Habit habit(FeedCursor.Habit written) {
        return new Habit(written.changed().toInstant(), Duration.ofSeconds(written.seconds()));
    }

    static FeedCursor.Habit habit(Habit habit) {
        return new FeedCursor.Habit(
                Cursors.time(habit.changed()), habit.between().toSeconds());
    }

    static VisitHints hints(FeedCursor.@Nullable Hints written) {
        if (written == null) {
            return VisitHints.NONE;
        }
        return new VisitHints(
                Duration.ofSeconds(written.seconds()),
                Set.copyOf(written.skipHours()),
                written.skipDays().stream().map(DayOfWeek::of).collect(Collectors.toSet()));
    }

    static FeedCursor.@Nullable Hints hints(VisitHints hints) {
        if (hints.equals(VisitHints.NONE)) {
            return null;
        }
        return new FeedCursor.Hints(
                hints.interval() == null ? 0 : hints.interval().toSeconds(),
                hints.skipHours().stream().sorted().toList(),
                hints.skipDays().stream().map(DayOfWeek::getValue).sorted().toList());
    }
}
