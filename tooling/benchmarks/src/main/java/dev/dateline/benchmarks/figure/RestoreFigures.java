package dev.dateline.benchmarks.figure;

import java.util.Locale;

/**
 * How long it takes to know what was committed of a share.
 *
 * @param versions the articles' versions that were read
 * @param seconds from the asking until all are known
 */
public record RestoreFigures(long versions, double seconds) {

    /** One line. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "%,d versions are restored in %.1f s, %,.0f a second",
                versions,
                seconds,
                versions / seconds);
    }
}
