package dev.dateline.ingest.source;

import dev.dateline.contract.position.DocumentPosition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All sources, pulled in turn by one thread, so that none holds up another: one that has much is asked for one batch at a
 * time, one that fails is opened anew after a pause while the others go on.
 *
 * <p>{@code poll}, commit the batch, {@code committed}, {@code poll}. One batch may be read ahead while the one before it is
 * being committed; nothing is read beyond that. Only {@link #states()} may be called by other threads.
 */
public final class SourceSet implements AutoCloseable {

    private static final int READ_AHEAD = 1;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Clock clock;
    private final Bell bell = new Bell();
    private final List<OpenSource> sources = new ArrayList<>();
    private final Deque<Batch> outstanding = new ArrayDeque<>();
    private int turn;

    private SourceSet(Clock clock) {
        this.clock = clock;
    }

    /**
     * Opens all sources.
     *
     * @param positions where a source's documents were committed to, by the source's id; asked again where one has failed
     */
    public static SourceSet open(
            List<SourceFactory> factories, Function<String, Map<String, DocumentPosition>> positions, Clock clock) {
        SourceSet set = new SourceSet(clock);
        for (SourceFactory factory : factories) {
            set.sources.add(new OpenSource(factory, positions, set.bell, clock));
        }
        return set;
    }

    /**
     * Reads the next batch, waiting for it up to the timeout.
     *
     * @return empty where nothing came in time
     * @throws IllegalStateException where two batches were not said to be committed
     * @throws InterruptedException where the thread is interrupted; the set can still be closed
     */
    public Optional<Batch> poll(Duration timeout) throws InterruptedException {
        if (outstanding.size() > READ_AHEAD) {
            throw new IllegalStateException("the batch before the last has not been committed");
        }
        long deadline = System.nanoTime() + timeout.toNanos();
        while (true) {
            Optional<Batch> batch = round();
            if (batch.isPresent()) {
                outstanding.add(batch.get());
                return batch;
            }
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                return batch;
            }
            Duration pause = untilNext();
            bell.await(left.compareTo(pause) < 0 ? left : pause);
        }
    }

    /** Asks each source once, beginning after the one that was read last. */
    private Optional<Batch> round() throws InterruptedException {
        for (int i = 0; i < sources.size(); i++) {
            OpenSource source = sources.get(turn);
            turn = (turn + 1) % sources.size();
            Optional<Batch> batch = source.read();
            if (batch.isPresent()) {
                return batch;
            }
        }
        return Optional.empty();
    }

    private Duration untilNext() {
        Instant now = clock.instant();
        Instant next = sources.stream()
                .map(OpenSource::nextRead)
                .min(Instant::compareTo)
                .filter(soonest -> soonest.isBefore(now.plus(LONGEST_PAUSE)))
                .orElse(now.plus(LONGEST_PAUSE));
        return next.isAfter(now) ? Duration.between(now, next).plusMillis(1) : Duration.ZERO;
    }

    /** Tells that the oldest batch that was not yet has been committed. */
    public void committed(Batch batch) {
        if (!batch.equals(outstanding.peek())) {
            throw new IllegalArgumentException("this is not the oldest batch that was not committed");
        }
        outstanding.remove();
        sources.stream()
                .filter(source -> source.id().equals(batch.source()))
                .forEach(source -> source.committed(batch));
    }

    /** How each source is, by its id. Thread-safe. */
    public Map<String, SourceState> states() {
        Map<String, SourceState> states = new LinkedHashMap<>();
        sources.forEach(source -> states.put(source.id(), source.state()));
        return states;
    }

    @Override
    public void close() {
        sources.forEach(OpenSource::close);
    }
}
