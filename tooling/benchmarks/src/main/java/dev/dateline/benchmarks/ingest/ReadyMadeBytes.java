package dev.dateline.benchmarks.ingest;

import dev.dateline.benchmarks.contest.Contestant;
import dev.dateline.benchmarks.contest.PlainProducer;
import dev.dateline.benchmarks.contest.RunTopics;
import dev.dateline.benchmarks.contest.Stopwatch;
import dev.dateline.transport.transaction.Clients;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Nothing is read: records that lie ready in memory are sent. */
record ReadyMadeBytes(Clients clients, List<ProducerRecord<String, byte[]>> records) implements Contestant {

    @Override
    public String name() {
        return "ready-made bytes of the articles, idempotent producer";
    }

    @Override
    public double run(int round) throws InterruptedException {
        Stopwatch watch = new Stopwatch(records.size());
        try (RunTopics topics = RunTopics.ofIngest(clients, "bytes-" + round);
                PlainProducer producer = new PlainProducer(clients)) {
            String topic = topics.config().articles();
            List<ProducerRecord<String, byte[]>> ready = records.stream()
                    .map(each -> new ProducerRecord<>(topic, null, each.key(), each.value(), each.headers()))
                    .toList();
            watch.begin();
            for (ProducerRecord<String, byte[]> record : ready) {
                var unused = producer.send(record);
            }
            producer.deliver();
            watch.end();
        }
        return watch.rate();
    }
}
