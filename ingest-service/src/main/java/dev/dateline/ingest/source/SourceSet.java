package dev.dateline.ingest.source;

import dev.dateline.ingest.position.SourcePositions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The sources of all shares that this instance has, pulled in turn by one thread, so that none holds up another: one that has much is asked for one batch at a
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
    private final List<OpenSource> sources = new CopyOnWriteArrayList<>();
    private final Deque<PulledBatch> outstanding = new ArrayDeque<>();
    private int turn;

    /** A set without sources. */
    public SourceSet(Clock clock) {
        this.clock = clock;
    }

    /**
     * Opens the sources of which something may fall to a share.
     *
     * @param positions where a source's documents were committed to, by the source's id; asked again where one has failed
     */
    public void add(
            int number, Share share, List<SourceFactory> factories, Function<String, SourcePositions> positions) {
        factories.stream()
                .filter(factory -> factory.isDivided() || share.has(factory.id()))
                .forEach(factory -> sources.add(new OpenSource(number, share, factory, positions, bell, clock)));
    }

    /** Closes the sources of a share; what was read of it and not committed will not be. */
    public void remove(int number) {
        sources.stream().filter(source -> source.share() == number).forEach(OpenSource::close);
        sources.removeIf(source -> source.share() == number);
        outstanding.removeIf(batch -> batch.share() == number);
        turn = 0;
    }

    /**
     * Reads the next batch, waiting for it up to the timeout.
     *
     * @return empty where nothing came in time
     * @throws IllegalStateException where two batches were not said to be committed
     * @throws InterruptedException where the thread is interrupted; the set can still be closed
     */
    public Optional<PulledBatch> poll(Duration timeout) throws InterruptedException {
        if (outstanding.size() > READ_AHEAD) {
            throw new IllegalStateException("the batch before the last has not been committed");
        }
        long deadline = System.nanoTime() + timeout.toNanos();
        while (true) {
            Optional<PulledBatch> batch = round();
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
    private Optional<PulledBatch> round() throws InterruptedException {
        for (int i = 0; i < sources.size(); i++) {
            OpenSource source = sources.get(turn);
            turn = (turn + 1) % sources.size();
            Optional<PulledBatch> batch = source.read().map(read -> new PulledBatch(source.share(), read));
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
    public void committed(PulledBatch batch) {
        if (!batch.equals(outstanding.peek())) {
            throw new IllegalArgumentException("this is not the oldest batch that was not committed");
        }
        outstanding.remove();
        sources.stream()
                .filter(source -> source.share() == batch.share()
                        && source.id().equals(batch.batch().source()))
                .forEach(source -> source.committed(batch.batch()));
    }

    /** How each source is, by its id. Thread-safe. */
    public Map<String, SourceState> states() {
        Map<String, SourceState> states = new LinkedHashMap<>();
        sources.forEach(source -> states.merge(source.id(), source.state(), SourceState::and));
        return states;
    }

    @Override
    public void close() {
        sources.forEach(OpenSource::close);
    }
}
