package dev.dateline.benchmarks.ingest;

import dev.dateline.benchmarks.contest.Contestant;
import dev.dateline.benchmarks.contest.PlainProducer;
import dev.dateline.benchmarks.contest.RunTopics;
import dev.dateline.benchmarks.contest.Stopwatch;
import dev.dateline.transport.transaction.Clients;

/** A plain loop: ingest's reader, an article a record, an idempotent producer; nothing is remembered. */
record PlainIngest(Clients clients, ContestFolder documents) implements Contestant {

    @Override
    public String name() {
        return "the same reader, articles alone, idempotent producer";
    }

    @Override
    public double run(int round) throws InterruptedException {
        Stopwatch watch = new Stopwatch(documents.articles());
        try (RunTopics topics = RunTopics.ofIngest(clients, "plain-" + round);
                PlainProducer producer = new PlainProducer(clients)) {
            watch.begin();
            ArticleRecords.of(documents, topics.config().articles()).read(record -> {
                var unused = producer.send(record);
            });
            producer.deliver();
            watch.end();
        }
        return watch.rate();
    }
}
