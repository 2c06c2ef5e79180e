package dev.dateline.annotation.ndjson;

import dev.dateline.annotation.Annotator;
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
 * Annotates lines of {@code {"id", "text", "dct"}} in parallel, in their order.
 *
 * <p>A line in gives a line out: {@code {"id", "spans": [{"start", "end", "type"}], "timexes": [{"start", "end",
 * "type", "value"}]}} with offsets in Unicode code points, or {@code {"error"}} where the line is no such object. An
 * empty line is a bad line too. At most {@link #AHEAD} lines for each thread are held at once, each of at most
 * {@link BoundedLines#LONGEST} bytes. Thread-safe.
 */
public final class NdjsonAnnotation {

    private static final int AHEAD = 4;

    private final LineAnnotation lines;
    private final int threads;

    /** Annotates on that many threads. */
    public NdjsonAnnotation(Annotator annotator, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        this.lines = new LineAnnotation(annotator);
        this.threads = threads;
    }

    /** Reads to the end of {@code in}; closes neither stream. */
    public NdjsonCounts annotate(InputStream in, OutputStream out) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(threads, NdjsonAnnotation::thread);
        try {
            return run(new BoundedLines(in), out, pool, start);
        } finally {
            pool.shutdownNow();
        }
    }

    private NdjsonCounts run(BoundedLines in, OutputStream out, ExecutorService pool, long start)
            throws IOException, InterruptedException {
        Counting counting = new Counting(out);
        Deque<Future<AnnotatedLine>> running = new ArrayDeque<>();
        long count = 0;
        for (Optional<byte[]> line = in.next(); line.isPresent(); line = in.next()) {
            byte[] read = line.get();
            long number = ++count;
            running.add(pool.submit(() -> lines.annotate(number, read)));
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
        Thread thread = new Thread(task, "annotate");
        thread.setDaemon(true);
        return thread;
    }

    /** Writes the lines and counts them. */
    private static final class Counting {

        private final OutputStream out;
        private long documents;
        private long failed;
        private long tokens;

        Counting(OutputStream out) {
            this.out = out;
        }

        void write(Future<AnnotatedLine> done) throws IOException, InterruptedException {
            AnnotatedLine line = result(done);
            out.write(line.json());
            out.write('\n');
            tokens += line.tokens();
            if (line.failed()) {
                failed++;
            } else {
                documents++;
            }
        }

        private static AnnotatedLine result(Future<AnnotatedLine> done) throws InterruptedException {
            try {
                return done.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("annotating a line failed", e.getCause());
            }
        }

        NdjsonCounts counts(long start) {
            return new NdjsonCounts(documents, failed, tokens, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
