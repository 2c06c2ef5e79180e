package dev.dateline.ingest.source;

import dev.dateline.contract.position.DocumentPosition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One source of a set, opened anew after a pause where it fails. */
final class OpenSource {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSource.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final SourceFactory factory;
    private final Function<String, Map<String, DocumentPosition>> positions;
    private final Bell bell;
    private final Clock clock;
    private volatile @Nullable Source source;
    private volatile SourceState failed;
    private Duration pause = FIRST_PAUSE;
    private Instant openAt = Instant.MIN;

    OpenSource(
            SourceFactory factory, Function<String, Map<String, DocumentPosition>> positions, Bell bell, Clock clock) {
        this.factory = factory;
        this.positions = positions;
        this.bell = bell;
        this.clock = clock;
        failed = new SourceState.Failed(factory.id(), "is not open yet");
        open();
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
        } catch (RuntimeException e) {
            fail(e);
            return Optional.empty();
        }
    }

    private @Nullable Source open() {
        try {
            source = factory.open(Map.copyOf(positions.apply(id())), bell);
        } catch (RuntimeException e) {
            fail(e);
        }
        return source;
    }

    private void fail(RuntimeException cause) {
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
