package dev.dateline.ingest.source;

import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.ingest.position.SourcePositions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One source of a set, for one share, opened anew after a pause where it fails. */
final class OpenSource {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSource.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final int number;
    private final Share share;
    private final SourceFactory factory;
    private final Function<String, SourcePositions> positions;
    private final Bell bell;
    private final Clock clock;
    private volatile @Nullable Source source;
    private volatile SourceState failed;
    private Duration pause = FIRST_PAUSE;
    private Instant openAt = Instant.MIN;

    OpenSource(
            int number,
            Share share,
            SourceFactory factory,
            Function<String, SourcePositions> positions,
            Bell bell,
            Clock clock) {
        this.number = number;
        this.share = share;
        this.factory = factory;
        this.positions = positions;
        this.bell = bell;
        this.clock = clock;
        failed = new SourceState.Failed(factory.id(), "is not open yet");
        open();
    }

    int share() {
        return number;
    }

    String id() {
        return factory.id();
    }

    /** What it has now; a failure of its own is kept from the others. */
    Optional<Batch> read() throws InterruptedException {
        Source opened = source == null && !clock.instant().isBefore(openAt) ? open() : source;
        if (opened == null) {
            return Optional.empty();
        }
        try {
            Optional<Batch> batch = opened.read();
            if (batch.isPresent()) {
                pause = FIRST_PAUSE;
            }
            return batch;
        } catch (RuntimeException | Error e) {
            failOrEnd(e);
            return Optional.empty();
        }
    }

    private @Nullable Source open() {
        try {
            source = factory.open(positions.apply(id()), share, bell);
        } catch (RuntimeException | Error e) {
            failOrEnd(e);
        }
        return source;
    }

    private void failOrEnd(Throwable thrown) {
        if (thrown instanceof Error error && !ItemFailure.isSurvivable(error)) {
            throw error;
        }
        fail(thrown);
    }

    private void fail(Throwable cause) {
        LOG.error("source failed source={} tryingAgainAfter={}", id(), pause, cause);
        close();
        failed = new SourceState.Failed(id(), cause.toString());
        openAt = clock.instant().plus(pause);
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    Instant nextRead() {
        Source opened = source;
        return opened == null ? openAt : opened.nextRead();
    }

    void committed(Batch batch) {
        Source opened = source;
        if (opened != null) {
            opened.committed(batch);
        }
    }

    SourceState state() {
        Source opened = source;
        return opened == null ? failed : opened.state();
    }

    void close() {
        Source opened = source;
        source = null;
        if (opened != null) {
            opened.close();
        }
    }
}
