package dev.dateline.annotation.ndjson;

import java.time.Duration;

/**
 * What annotating a stream came to.
 *
 * @param documents the lines that were annotated
 * @param failed the lines that were not, each answered by {@code {"error"}}
 * @param tokens the tokens of the annotated lines
 * @param elapsed from the first line read to the last line written, loading the models left out
 */
public record NdjsonCounts(long documents, long failed, long tokens, Duration elapsed) {

    /** Annotated documents a second. */
    public double documentsPerSecond() {
        return documents / seconds();
    }

    /** Tokens a second. */
    public double tokensPerSecond() {
        return tokens / seconds();
    }

    private double seconds() {
        return Math.max(1, elapsed.toNanos()) / 1e9;
    }
}
