package dev.dateline.benchmarks.latency;

import dev.dateline.transport.transaction.Clients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** When each numbered article was first seen by a consumer that reads committed records; thread-safe. */
final class Arrivals implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread = new Thread(this::read, "arrivals");
    private final Map<Long, Long> nanoTimes = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    /** Begins to read that topic. */
    Arrivals(Clients clients, String topic) {
        consumer = clients.reader();
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until all of these have been seen; their times are in nanoseconds of {@link System#nanoTime()}. */
    long[] await(long from, long count, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long[] times = new long[(int) count];
        for (int i = 0; i < count; i++) {
            Long time = nanoTimes.get(from + i);
            while (time == null) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("article " + (from + i) + " did not come out in time");
                }
                Thread.sleep(LOOK_AGAIN.toMillis());
                time = nanoTimes.get(from + i);
            }
            times[i] = time;
        }
        return times;
    }

    private void read() {
        while (!stopped) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                long number = Long.parseLong(record.key().substring(record.key().indexOf('#') + 1));
                nanoTimes.putIfAbsent(number, System.nanoTime());
            }
        }
        consumer.close();
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
