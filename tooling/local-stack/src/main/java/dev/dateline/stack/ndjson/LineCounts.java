package dev.dateline.stack.ndjson;

import java.time.Duration;

/**
 * What a stream of lines came to.
 *
 * @param documents the lines that were answered
 * @param failed the lines that were not, each of which got {@code {"error"}}
 * @param units what was counted in the answers
 * @param elapsed from the first line read to the last line written, loading models left out
 */
public record LineCounts(long documents, long failed, long units, Duration elapsed) {

    /** Documents a second. */
    public double documentsPerSecond() {
        return documents / seconds();
    }

    /** Units a second. */
    public double unitsPerSecond() {
        return units / seconds();
    }

    private double seconds() {
        return Math.max(1, elapsed.toNanos()) / 1e9;
    }
}
