package dev.dateline.wire.search;

import dev.dateline.wire.index.StoredArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What came of a source or of one of its documents.
 *
 * @param name its id, or the document's name
 * @param articles how many articles the index has of it
 * @param last the one that came in last
 * @param lastAt when that was
 * @param usual how long it usually is from one to the next
 */
public record SourceState(String name, int articles, StoredArticle last, Instant lastAt, Duration usual) {

    /** As ingest judges its feeds: much longer than usual, and never before two days have passed. */
    private static final int MUCH_LONGER = 4;

    private static final Duration NOT_YET_SILENT = Duration.ofDays(2);

    static SourceState of(NameCount name, StoredArticle last, List<Instant> arrivals) {
        Instant newest = arrivals.get(0);
        Instant oldest = arrivals.get(arrivals.size() - 1);
        Duration usual = arrivals.size() == 1
                ? Duration.ZERO
                : Duration.between(oldest, newest).dividedBy(arrivals.size() - 1L);
        return new SourceState(name.name(), name.count(), last, newest, usual);
    }

    /** Whether nothing has come for much longer than usual. */
    public boolean silent(Instant now) {
        Duration quiet = Duration.between(lastAt, now);
        return quiet.compareTo(usual.multipliedBy(MUCH_LONGER)) > 0 && quiet.compareTo(NOT_YET_SILENT) > 0;
    }

    /** Names it and none of its text. */
    @Override
    public String toString() {
        return "SourceState[" + name + "]";
    }
}
