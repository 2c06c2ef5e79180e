package dev.dateline.benchmarks.enrich;

import dev.dateline.benchmarks.contest.Contestant;
import dev.dateline.benchmarks.contest.RunTopics;
import dev.dateline.benchmarks.contest.Stopwatch;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.enrich.annotate.Workers;
import dev.dateline.enrich.consume.EnrichListener;
import dev.dateline.enrich.consume.EnrichWork;
import dev.dateline.enrich.publish.ResultRecords;
import dev.dateline.transport.group.Member;
import dev.dateline.transport.run.WorkThread;
import dev.dateline.transport.trace.Tracing;
import dev.dateline.transport.transaction.Clients;
import java.time.Clock;
import java.time.Duration;

/**
 * Enrich's own loop, with annotation left out.
 *
 * @param clients of the broker
 * @param articles the topic it reads
 * @param count how many articles are on it
 */
record ServiceEnrich(Clients clients, String articles, long count) implements Contestant {

    private static final Duration STOP = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "enrich without annotation";
    }

    @Override
    public double run(int round) throws InterruptedException {
        String group = "enrich-" + round;
        Stopwatch watch = new Stopwatch(count);
        WithoutAnnotation enrichment = new WithoutAnnotation();
        try (RunTopics topics = RunTopics.ofEnrich(clients, articles, group);
                Workers workers = new Workers(
                        record -> {
                            watch.begin();
                            return enrichment.apply(record);
                        },
                        Runtime.getRuntime().availableProcessors())) {
            EnrichWork work = new EnrichWork(
                    topics.watch(),
                    new Member(clients, group, "0", articles),
                    () -> {},
                    workers,
                    new ResultRecords(topics.config(), Clock.systemUTC(), Tracing.off()),
                    Clock.systemUTC(),
                    counting(watch));
            WorkThread thread = new WorkThread("enrich", work, ending -> {});
            thread.start();
            watch.await();
            thread.stop(STOP);
        }
        return watch.rate();
    }

    private static EnrichListener counting(Stopwatch watch) {
        return new EnrichListener() {
            @Override
            public void committed(Result result) {
                watch.done(1);
            }

            @Override
            public void transactionCommitted() {}

            @Override
            public void transactionAborted() {
                throw new IllegalStateException("a transaction was aborted; this is no measurement");
            }
        };
    }
}
