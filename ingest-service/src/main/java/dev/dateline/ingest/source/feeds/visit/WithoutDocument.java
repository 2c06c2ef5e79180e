package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.fetch.http.FetchOutcome;
import java.util.Optional;

/**
 * The cursor of a feed after a visit to which no document came.
 *
 * @param cursors of that visit
 */
record WithoutDocument(Cursors cursors) implements FetchOutcome.Cases<FeedCursor> {

    @Override
    public FeedCursor notModified(FetchOutcome.NotModified same) {
        return cursors.unchanged(same.route(), same.headers());
    }

    @Override
    public FeedCursor gone() {
        return cursors.gone();
    }

    @Override
    public FeedCursor refused(FetchOutcome.Refused refused) {
        return cursors.failed(refused.reason(), Optional.empty());
    }

    @Override
    public FeedCursor tryAgain(FetchOutcome.TryAgain later) {
        return later.status() == 0 && later.notBefore().isPresent()
                ? cursors.held(later.notBefore().get())
                : cursors.failed("answered " + later.status(), later.notBefore());
    }

    @Override
    public FeedCursor failed(FetchOutcome.Failed failed) {
        return cursors.failed(failed.reason(), Optional.empty());
    }
}
