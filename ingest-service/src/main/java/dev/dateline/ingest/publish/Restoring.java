package dev.dateline.ingest.publish;

import dev.dateline.ingest.restore.Restored;
import dev.dateline.ingest.restore.Restorer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Restores shares on a thread of its own, so that those which are there already are read meanwhile. Used by one thread. */
final class Restoring implements AutoCloseable {

    private final Restorer restorer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Restoring::thread);
    private final Deque<Future<Restored>> begun = new ArrayDeque<>();
    /** A share that comes, goes and comes again while it is being restored is that of the last time. */
    private final Map<Integer, Future<Restored>> wanted = new HashMap<>();

    Restoring(Restorer restorer) {
        this.restorer = restorer;
    }

    /**
     * Begins to restore shares, after those before.
     *
     * @param takenOver whether nothing of theirs can lie in other partitions any more
     */
    void begin(Set<Integer> shares, boolean takenOver) {
        if (!shares.isEmpty()) {
            Set<Integer> asked = Set.copyOf(shares);
            Future<Restored> restored = thread.submit(() -> restorer.restore(asked, takenOver));
            begun.add(restored);
            asked.forEach(share -> wanted.put(share, restored));
        }
    }

    /** What comes of a share is not wanted any more. */
    void drop(int share) {
        wanted.remove(share);
    }

    /** Whether all that was begun has been taken. */
    boolean isDone() {
        return begun.isEmpty();
    }

    /** What was restored of shares that are wanted still, if anything is there; fails as restoring fails. */
    Optional<Restored> take() throws InterruptedException {
        if (begun.isEmpty() || !begun.peek().isDone()) {
            return Optional.empty();
        }
        Future<Restored> next = begun.remove();
        try {
            return Optional.of(next.get().only(share -> wanted.remove(share, next)));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new CompletionException(e.getCause());
        }
    }

    /** Interrupts what is under way. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "restore");
        thread.setDaemon(true);
        return thread;
    }
}
