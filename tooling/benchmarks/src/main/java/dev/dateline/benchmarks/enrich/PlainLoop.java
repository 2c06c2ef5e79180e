package dev.dateline.benchmarks.enrich;

import dev.dateline.benchmarks.contest.Contestant;
import dev.dateline.benchmarks.contest.PlainProducer;
import dev.dateline.benchmarks.contest.RunTopics;
import dev.dateline.benchmarks.contest.Stopwatch;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.transport.transaction.Clients;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A plain loop: poll, send, commit the offsets now and then; on a crash it loses or doubles.
 *
 * @param clients of the broker
 * @param articles the topic it reads
 * @param count how many articles are on it
 * @param name what it does with an article
 * @param value makes the value that is sent of the one that came
 */
record PlainLoop(
        Clients clients,
        String articles,
        long count,
        String name,
        Function<ConsumerRecord<String, byte[]>, byte[]> value)
        implements Contestant {

    private static final Duration POLL = Duration.ofMillis(200);

    static PlainLoop passingBytesOn(Clients clients, String articles, long count) {
        return new PlainLoop(clients, articles, count, "plain loop, bytes passed on", ConsumerRecord::value);
    }

    static PlainLoop readingAndWriting(Clients clients, String articles, long count) {
        WithoutAnnotation enrichment = new WithoutAnnotation();
        return new PlainLoop(clients, articles, count, "plain loop, JSON read and written", record -> ((Result.Enriched)
                        enrichment.apply(record))
                .value());
    }

    @Override
    public double run(int round) throws InterruptedException {
        String group = "plain-" + Integer.toHexString(name.hashCode()) + "-" + round;
        Stopwatch watch = new Stopwatch(count);
        try (RunTopics topics = RunTopics.ofEnrich(clients, articles, group);
                KafkaConsumer<String, byte[]> consumer = clients.member(group, group + "-0");
                PlainProducer producer = new PlainProducer(clients)) {
            consumer.subscribe(List.of(articles));
            long left = count;
            while (left > 0) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                for (ConsumerRecord<String, byte[]> record : records) {
                    watch.begin();
                    var unused = producer.send(new ProducerRecord<>(
                            topics.config().enriched(),
                            record.partition(),
                            record.key(),
                            value.apply(record),
                            record.headers()));
                    left--;
                }
                consumer.commitAsync();
            }
            producer.deliver();
            consumer.commitSync();
            watch.end();
        }
        return watch.rate();
    }
}
