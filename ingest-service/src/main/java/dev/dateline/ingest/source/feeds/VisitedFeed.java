package dev.dateline.ingest.source.feeds;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.ingest.source.feeds.visit.FeedAddress;
import dev.dateline.ingest.source.feeds.visit.Remembered;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed and how far it was read.
 *
 * @param address where it is
 * @param cursor how far; absent until its first visit
 */
record VisitedFeed(FeedAddress address, @Nullable FeedCursor cursor) {

    /** When it is to be visited; empty where it is gone. */
    Optional<Instant> due() {
        if (cursor == null) {
            return Optional.of(Instant.MIN);
        }
        return cursor.gone() ? Optional.empty() : Optional.of(cursor.nextVisit().toInstant());
    }

    VisitedFeed at(FeedCursor now) {
        return new VisitedFeed(address, now);
    }

    boolean isGone() {
        return cursor != null && cursor.gone();
    }

    int gaps() {
        return cursor == null ? 0 : cursor.gaps();
    }

    Optional<FeedCursor.Trouble> trouble() {
        return Optional.ofNullable(cursor).map(FeedCursor::trouble);
    }

    /** When its last visit was, where that went well. */
    Optional<Instant> lastSuccess() {
        return Optional.ofNullable(cursor)
                .filter(each -> each.trouble() == null && each.habit() != null)
                .map(each -> each.visited().toInstant());
    }

    /** Whether nothing new has come for much longer than usual, though it can be read. */
    boolean isSilent(Instant now) {
        return cursor != null
                && !cursor.gone()
                && cursor.trouble() == null
                && cursor.habit() != null
                && Remembered.habit(cursor.habit()).isSilent(now);
    }
}
