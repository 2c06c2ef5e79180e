package dev.dateline.benchmarks.figure;

import dev.dateline.torture.witness.FeedTestimony;
import dev.dateline.torture.witness.Gentleness;
import java.util.Locale;

/**
 * What came of many feeds that were visited while ingest was killed.
 *
 * @param feeds how many there were
 * @param entries how many each had at the most
 * @param seconds how long they changed
 * @param kills how often ingest was killed
 * @param killsInVisits how often while a request was under way
 * @param unread feeds that no committed visit read to what they were in the end; none should be
 * @param articles what was published, held against what stood in the feeds
 * @param gentleness how gently their server was asked
 * @param peakBytes of ingest, resident at the most
 * @param before the machine at the start
 * @param after the machine at the end
 */
public record FeedsFigures(
        int feeds,
        int entries,
        long seconds,
        int kills,
        int killsInVisits,
        long unread,
        FeedTestimony articles,
        Gentleness gentleness,
        long peakBytes,
        Machine before,
        Machine after) {

    /** The most that ingest may take, in bytes resident. */
    public static final long ALLOWED_BYTES = 400_000_000;

    /** Whether nothing is lost or doubled, no host was asked too much, and memory stayed in its bounds. */
    public boolean held() {
        return unread == 0 && articles.clean() && gentleness.kept() && peakBytes < ALLOWED_BYTES;
    }

    /** For a person. */
    public String text() {
        String text = String.format(
                Locale.ROOT,
                "feeds: %,d of %d entries for %d s, ingest killed %d times, %d in mid-visit; %d processors, Java %s, load"
                        + " average %.1f before and %.1f after%n"
                        + "  %,d committed visits read %,d editions with %,d versions of entries, %,d articles: %d lost,"
                        + " %d doubled, %d out of order, %d unknown; %d feeds not read to their end%n"
                        + "  %,d requests, of one host %d at a time at the most and %d ms apart at the least (allowed"
                        + " %d): %d too soon, %d though asked for quiet, %d before they were due%n"
                        + "  ingest took %d MB resident at the most",
                feeds,
                entries,
                seconds,
                kills,
                killsInVisits,
                before.processors(),
                before.java(),
                before.load(),
                after.load(),
                articles.visits(),
                articles.editions(),
                articles.versions(),
                articles.found(),
                articles.lost(),
                articles.doubled(),
                articles.outOfOrder(),
                articles.unknown(),
                unread,
                gentleness.requests(),
                gentleness.mostAtATime(),
                gentleness.shortestPauseMillis(),
                gentleness.pauseMillis(),
                gentleness.soonerThanPause(),
                gentleness.soonerThanAsked(),
                gentleness.soonerThanDue(),
                peakBytes / 1_000_000);
        StringBuilder all = new StringBuilder(text);
        articles.first().forEach(each -> all.append("\n  ").append(each));
        gentleness.first().forEach(each -> all.append("\n  ").append(each));
        return all.toString();
    }
}
