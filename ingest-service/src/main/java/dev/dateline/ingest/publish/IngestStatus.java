package dev.dateline.ingest.publish;

import dev.dateline.contract.position.Ledger;
import dev.dateline.ingest.source.SourceState;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How ingest is getting on, for health checks and metrics.
 *
 * @param phase what it is doing
 * @param shares how many shares of all that there is to read are this instance's
 * @param documents positions known of them
 * @param articles articles of them whose version is known
 * @param ledger what became of all their items, those of earlier runs included
 * @param lastArticle when the last article was published by this run
 * @param sources how each source is, by its id, once they are open
 * @param progress how far this run has come with each source, by its id
 * @param trouble what fails now and is tried again
 */
public record IngestStatus(
        Phase phase,
        int shares,
        long documents,
        long articles,
        Ledger ledger,
        Optional<Instant> lastArticle,
        Map<String, SourceState> sources,
        Map<String, SourceProgress> progress,
        Optional<String> trouble) {

    /** What ingest is doing. */
    public enum Phase {
        CONNECTING,
        STANDING_BY,
        RESTORING,
        PUBLISHING,
        ENDED
    }

    static final IngestStatus START = new IngestStatus(
            Phase.CONNECTING, 0, 0, 0, Ledger.EMPTY, Optional.empty(), Map.of(), Map.of(), Optional.empty());

    IngestStatus in(Phase now) {
        return new IngestStatus(now, shares, documents, articles, ledger, lastArticle, sources, progress, trouble);
    }

    /** With what is known of the shares; complete where none is being restored, and whatever was the trouble is over then. */
    IngestStatus knowing(boolean complete, Collection<HeldShare> held) {
        return new IngestStatus(
                complete ? Phase.PUBLISHING : Phase.RESTORING,
                held.size(),
                held.stream().mapToLong(HeldShare::documents).sum(),
                held.stream().mapToLong(HeldShare::articles).sum(),
                held.stream().map(HeldShare::ledger).reduce(Ledger.EMPTY, Ledger::plus),
                lastArticle,
                sources,
                progress,
                complete ? Optional.empty() : trouble);
    }

    IngestStatus committed(String source, Ledger added, Instant now) {
        Optional<Instant> last = added.published() > 0 ? Optional.of(now) : lastArticle;
        Map<String, SourceProgress> further = new HashMap<>(progress);
        further.put(source, of(source).published(added, now));
        return new IngestStatus(phase, shares, documents, articles, ledger, last, sources, further, Optional.empty());
    }

    IngestStatus reading(Map<String, SourceState> states, Instant now) {
        Map<String, SourceProgress> further = new HashMap<>(progress);
        states.forEach((source, state) -> further.put(source, of(source).read(state.lastSuccess(now))));
        return new IngestStatus(phase, shares, documents, articles, ledger, lastArticle, states, further, trouble);
    }

    /** How far this run has come with a source. */
    public SourceProgress of(String source) {
        return progress.getOrDefault(source, SourceProgress.NONE);
    }

    IngestStatus troubled(String by) {
        return new IngestStatus(
                phase, shares, documents, articles, ledger, lastArticle, sources, progress, Optional.of(by));
    }
}
