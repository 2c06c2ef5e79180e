package dev.dateline.ingest.publish;

import dev.dateline.contract.position.Ledger;
import dev.dateline.ingest.source.SourceState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How ingest is getting on, for health checks and metrics.
 *
 * @param phase what it is doing
 * @param documents positions known
 * @param articles articles whose version is known
 * @param ledger what became of all items, those of earlier runs included
 * @param lastArticle when the last article was published by this run
 * @param sources how each source is, by its id, once they are open
 * @param trouble what fails now and is tried again
 */
public record IngestStatus(
        Phase phase,
        long documents,
        long articles,
        Ledger ledger,
        Optional<Instant> lastArticle,
        Map<String, SourceState> sources,
        Optional<String> trouble) {

    /** What ingest is doing. */
    public enum Phase {
        CONNECTING,
        RESTORING,
        PUBLISHING,
        ENDED
    }

    static final IngestStatus START =
            new IngestStatus(Phase.CONNECTING, 0, 0, Ledger.EMPTY, Optional.empty(), Map.of(), Optional.empty());

    IngestStatus in(Phase now) {
        return new IngestStatus(now, documents, articles, ledger, lastArticle, sources, trouble);
    }

    IngestStatus restored(long documents, long articles, Ledger ledger) {
        return new IngestStatus(Phase.PUBLISHING, documents, articles, ledger, lastArticle, sources, Optional.empty());
    }

    IngestStatus published(long documents, long articles, Ledger added, Instant now) {
        Optional<Instant> last = added.published() > 0 ? Optional.of(now) : lastArticle;
        return new IngestStatus(phase, documents, articles, ledger.plus(added), last, sources, Optional.empty());
    }

    IngestStatus reading(Map<String, SourceState> states) {
        return new IngestStatus(phase, documents, articles, ledger, lastArticle, states, trouble);
    }

    IngestStatus troubled(String by) {
        return new IngestStatus(phase, documents, articles, ledger, lastArticle, sources, Optional.of(by));
    }
}
