package dev.dateline.benchmarks.latency;

import dev.dateline.benchmarks.input.News;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Appends numbered articles to a document, a line at a time, evenly in time. */
final class EvenWriter {

    private EvenWriter() {}

    /**
     * Appends as many as come at that pace; when each was about to be written, in nanoseconds of
     * {@link System#nanoTime()}.
     */
    static long[] write(News news, Path document, long from, int count, double articlesPerSecond) throws IOException {
        List<ByteBuffer> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(ByteBuffer.wrap((news.numbered(from + i) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        long[] times = new long[count];
        try (FileChannel file = FileChannel.open(document, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long due = begin + (long) (i * 1e9 / articlesPerSecond);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                times[i] = System.nanoTime();
                while (lines.get(i).hasRemaining()) {
                    file.write(lines.get(i));
                }
            }
        }
        return times;
    }
}
