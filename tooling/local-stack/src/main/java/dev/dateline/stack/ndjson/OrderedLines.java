package dev.dateline.stack.ndjson;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers lines in parallel, in their order: a line in gives a line out.
 *
 * <p>At most {@link #AHEAD} lines for each thread are held at once, each of bounded length. Thread-safe.
 */
public final class OrderedLines {

    private static final int AHEAD = 4;

    private final LineWork work;
    private final int longest;
    private final int threads;

    /**
     * @param work what is done with a line
     * @param longest the most bytes of a line; a longer one is cut there
     * @param threads how many work at once
     */
    public OrderedLines(LineWork work, int longest, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        this.work = work;
        this.longest = longest;
        this.threads = threads;
    }

    /** Reads to the end of {@code in}; closes neither stream. */
    public LineCounts answer(InputStream in, OutputStream out) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedLines::thread);
        try {
            return run(new BoundedLines(in, longest), out, pool, start);
        } finally {
            pool.shutdownNow();
        }
    }

    private LineCounts run(BoundedLines in, OutputStream out, ExecutorService pool, long start)
            throws IOException, InterruptedException {
        Counting counting = new Counting(out);
        Deque<Future<LineOut>> running = new ArrayDeque<>();
        long count = 0;
        for (Optional<byte[]> line = in.next(); line.isPresent(); line = in.next()) {
            byte[] read = line.get();
            long number = ++count;
            running.add(pool.submit(() -> work.answer(number, read)));
            if (running.size() == threads * AHEAD) {
                counting.write(running.remove());
            }
        }
        while (!running.isEmpty()) {
            counting.write(running.remove());
        }
        out.flush();
        return counting.counts(start);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "line");
        thread.setDaemon(true);
        return thread;
    }

    /** Writes the lines and counts them. */
    private static final class Counting {

        private final OutputStream out;
        private long documents;
        private long failed;
        private long units;

        Counting(OutputStream out) {
            this.out = out;
        }

        void write(Future<LineOut> done) throws IOException, InterruptedException {
            LineOut line = result(done);
            out.write(line.json());
            out.write('\n');
            units += line.units();
            if (line.failed()) {
                failed++;
            } else {
                documents++;
            }
        }

        private static LineOut result(Future<LineOut> done) throws InterruptedException {
            try {
                return done.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("answering a line failed", e.getCause());
            }
        }

        LineCounts counts(long start) {
            return new LineCounts(documents, failed, units, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
