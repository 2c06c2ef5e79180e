package dev.dateline.ingest.source.feeds;

import dev.dateline.fetch.memory.MemoryBudget;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.feeds.visit.Visited;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Makes batches of bounded size of what visits found, and gives their memory back once they are committed. Used by one thread.
 *
 * <p>What one visit found may take many batches; no other visit of its feed is made meanwhile.
 */
final class Handovers implements AutoCloseable {

    private static final int BATCH_ITEMS = 1_000;
    private static final long BATCH_BYTES = 4 << 20;

    private final VisitThreads threads;
    private final Deque<List<MemoryBudget.Lease>> uncommitted = new ArrayDeque<>();
    private Optional<Handover> current = Optional.empty();

    /** The visits that end on these threads. */
    Handovers(VisitThreads threads) {
        this.threads = threads;
    }

    /** Whether there is something to hand over. */
    boolean hasSome() {
        return current.isPresent() || threads.hasEnded();
    }

    /** Whether a feed's last visit is not handed over whole. */
    boolean has(String document) {
        return current.filter(each -> each.visited().document().equals(document))
                .isPresent();
    }

    /**
     * The slices of the next batch; none where nothing ended.
     *
     * @param wanted tells the visits of which anything is wanted
     * @param whole told each visit that is handed over whole with that
     */
    List<DocumentSlice> next(Predicate<Visited> wanted, Consumer<Visited> whole) {
        List<DocumentSlice> slices = new ArrayList<>();
        List<MemoryBudget.Lease> leases = new ArrayList<>();
        long bytes = 0;
        int items = 0;
        while (items < BATCH_ITEMS && bytes < BATCH_BYTES && begin()) {
            Handover handover = current.orElseThrow();
            Visited visited = handover.visited();
            if (!wanted.test(visited)) {
                visited.lease().close();
                current = Optional.empty();
                continue;
            }
            DocumentSlice slice = handover.next(BATCH_BYTES - bytes);
            slices.add(slice);
            items += slice.items().size();
            bytes = handover.isDone() ? bytes + handover.taken() : BATCH_BYTES;
            if (handover.isDone()) {
                whole.accept(visited);
                leases.add(visited.lease());
                current = Optional.empty();
            }
        }
        if (!slices.isEmpty()) {
            uncommitted.add(leases);
        }
        return slices;
    }

    private boolean begin() {
        if (current.isEmpty()) {
            current = threads.take().map(Handover::new);
        }
        return current.isPresent();
    }

    /** Tells that the oldest batch that was not yet has been committed. */
    void committed() {
        if (!uncommitted.isEmpty()) {
            uncommitted.remove().forEach(MemoryBudget.Lease::close);
        }
    }

    /** Gives back all memory; nothing comes of what is not committed. */
    @Override
    public void close() {
        uncommitted.forEach(leases -> leases.forEach(MemoryBudget.Lease::close));
        uncommitted.clear();
        current.ifPresent(handover -> handover.visited().lease().close());
        current = Optional.empty();
    }
}
