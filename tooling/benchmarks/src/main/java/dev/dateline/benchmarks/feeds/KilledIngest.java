package dev.dateline.benchmarks.feeds;

import dev.dateline.benchmarks.memory.ProcessMemory;
import dev.dateline.benchmarks.stack.MeasuredStack;
import dev.dateline.torture.feed.RequestLog;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ingest that is killed now and then, in the middle of visits, and whose memory is looked at. Used by one thread. */
final class KilledIngest {

    private static final String INGEST = "ingest";
    private static final long LOOK_AGAIN_MILLIS = 1;
    private static final int LOOKS = 20_000;

    private final MeasuredStack stack;
    private final RequestLog requests;
    private final List<Instant> kills = new ArrayList<>();
    private int inVisits;
    private long peakBytes;

    KilledIngest(MeasuredStack stack, RequestLog requests) {
        this.stack = stack;
        this.requests = requests;
    }

    /** Kills it once a request is under way, or after some seconds in which none was. */
    void kill() throws InterruptedException {
        look();
        for (int i = 0; i < LOOKS && requests.underWay() == 0; i++) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
        inVisits += requests.underWay() > 0 ? 1 : 0;
        kills.add(Instant.now());
        stack.kill(INGEST);
    }

    /** Looks at its memory. */
    void look() {
        try {
            peakBytes =
                    Math.max(peakBytes, ProcessMemory.of(stack.process(INGEST)).peakBytes());
        } catch (UncheckedIOException | IllegalStateException e) {
            // It was killed, and is on its way back.
        }
    }

    List<Instant> kills() {
        return List.copyOf(kills);
    }

    int inVisits() {
        return inVisits;
    }

    /** Resident at the most, of all its processes. */
    long peakBytes() {
        return peakBytes;
    }
}
