package dev.dateline.benchmarks.figure;

import java.util.Locale;

/**
 * What one service took.
 *
 * @param service its name
 * @param articles how many it was done with
 * @param rejected how many of them it rejected
 * @param share of the input that these are, up to 1
 * @param seconds how long that took, from the first second on that the input was there
 * @param peakResidentHalfway resident bytes at the most when half of what it did was done
 * @param peakResident resident bytes at the most
 * @param peakHeap heap in use at the most, garbage among it, as far as it was seen once a second
 * @param peakLive what was left of the heap after a collection of all of it, at the most
 */
public record ServiceMemory(
        String service,
        long articles,
        long rejected,
        double share,
        double seconds,
        long peakResidentHalfway,
        long peakResident,
        long peakHeap,
        long peakLive) {

    String text() {
        return String.format(
                Locale.ROOT,
                "%s: %,d articles (%.0f%% of the input), of them %,d rejected, in %,.0f s; resident at the most %,d MB,"
                        + " halfway %,d MB; heap at the most %,d MB, live %,d MB",
                service,
                articles,
                share * 100,
                rejected,
                seconds,
                peakResident / 1_000_000,
                peakResidentHalfway / 1_000_000,
                peakHeap / 1_000_000,
                peakLive / 1_000_000);
    }
}
