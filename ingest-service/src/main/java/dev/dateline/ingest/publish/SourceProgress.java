package dev.dateline.ingest.publish;

import dev.dateline.contract.position.Ledger;
import java.time.Instant;
import java.util.Optional;

/**
 * How far this run has come with a source.
 *
 * @param ledger what became of its items in this run
 * @param lastArticle when an article of it was published last, by this run
 * @param lastSuccess when it was last read without a fault, whether there was something new or not
 */
public record SourceProgress(Ledger ledger, Optional<Instant> lastArticle, Optional<Instant> lastSuccess) {

    static final SourceProgress NONE = new SourceProgress(Ledger.EMPTY, Optional.empty(), Optional.empty());

    SourceProgress published(Ledger added, Instant now) {
        return new SourceProgress(
                ledger.plus(added), added.published() > 0 ? Optional.of(now) : lastArticle, lastSuccess);
    }

    SourceProgress read(Optional<Instant> success) {
        return new SourceProgress(ledger, lastArticle, success.isPresent() ? success : lastSuccess);
    }
}
