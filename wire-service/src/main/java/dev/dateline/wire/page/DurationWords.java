package dev.dateline.wire.page;

import java.time.Duration;

/** A time in words, in the greatest unit of which there are two, or the least there is. */
final class DurationWords {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private DurationWords() {}

    /** How long ago: {@code 3 minutes ago}; what is to come is now. */
    static String ago(Duration duration) {
        return duration.toSeconds() < 1 ? "now" : of(duration) + " ago";
    }

    static String of(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds >= 2 * DAY) {
            return seconds / DAY + " days";
        }
        if (seconds >= 2 * HOUR) {
            return seconds / HOUR + " hours";
        }
        if (seconds >= 2 * MINUTE) {
            return seconds / MINUTE + " minutes";
        }
        return seconds == 1 ? "second" : seconds + " seconds";
    }
}
