package dev.dateline.benchmarks.memory;

import dev.dateline.benchmarks.figure.ServiceMemory;
import dev.dateline.benchmarks.stack.MeasuredStack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One service, looked at again and again. Used by one thread. */
final class Observed {

    private record Look(long nanoTime, long articles, ProcessMemory memory) {}

    private final String service;
    private final String counter;
    private final int port;
    private final long articles;
    private final long begin = System.nanoTime();
    private final List<Look> looks = new ArrayList<>();
    private long rejected;
    private long peakHeap;
    private long peakLive;

    /**
     * @param counter of the articles that it was done with, besides those rejected
     * @param articles how many there are to be done
     */
    Observed(String service, String counter, int port, long articles) {
        this.service = service;
        this.counter = counter;
        this.port = port;
        this.articles = articles;
    }

    /** Looks once; a service that does not answer in time is looked at the next time. */
    void look(MeasuredStack stack) {
        try {
            ServiceMetrics metrics = ServiceMetrics.ask(port);
            rejected = (long) metrics.sum("dateline_articles_rejected_total");
            peakHeap = Math.max(peakHeap, metrics.heapBytes());
            peakLive = Math.max(peakLive, metrics.liveBytes());
            long done = (long) metrics.sum(counter) + rejected;
            looks.add(new Look(System.nanoTime(), done, ProcessMemory.of(stack.process(service))));
        } catch (IOException e) {
            // It may be busy collecting, or have ended: the stack tells.
        }
    }

    boolean finished() {
        return !looks.isEmpty() && last().articles() >= articles;
    }

    long done() {
        return looks.isEmpty() ? 0 : last().articles();
    }

    ServiceMemory figures() {
        long half = done() / 2;
        Look halfway = looks.stream()
                .filter(look -> look.articles() >= half)
                .findFirst()
                .orElseThrow();
        Look end = looks.stream()
                .filter(look -> look.articles() >= done())
                .findFirst()
                .orElseThrow();
        return new ServiceMemory(
                service,
                done(),
                rejected,
                (double) done() / articles,
                (end.nanoTime() - begin) / 1e9,
                halfway.memory().peakBytes(),
                last().memory().peakBytes(),
                peakHeap,
                peakLive);
    }

    private Look last() {
        return looks.get(looks.size() - 1);
    }
}
