package dev.dateline.stack.cli;

import dev.dateline.contract.event.Topics;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.stack.health.BrokerClient;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.render.ArticleSummary;
import dev.dateline.stack.render.RecordText;
import dev.dateline.stack.tail.TopicTail;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Prints a line per enriched article as it comes. */
final class EnrichedLines implements AutoCloseable {

    private static final Duration ASK_PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Console console;
    private final String bootstrapServers;
    private final TopicTail tail;

    EnrichedLines(Console console, String bootstrapServers) {
        this.console = console;
        this.bootstrapServers = bootstrapServers;
        this.tail = new TopicTail(bootstrapServers, Topics.ENRICHED);
    }

    /** Where the topic ends now; nothing where it does not exist yet. */
    Map<TopicPartition, Long> endOffsets() {
        return new BrokerClient(bootstrapServers, ASK_PATIENCE).endOffsets(Topics.ENRICHED);
    }

    /** Prints what comes after these offsets; never returns. */
    void follow(Map<TopicPartition, Long> after) throws InterruptedException {
        tail.from(after);
        while (true) {
            print();
        }
    }

    /** Prints what comes first after these offsets, within that time. */
    void first(Map<TopicPartition, Long> after, Duration patience) throws InterruptedException {
        tail.from(after);
        long deadline = System.nanoTime() + patience.toNanos();
        while (print() == 0) {
            if (System.nanoTime() - deadline > 0) {
                throw new StackException("nothing came out in " + patience.toSeconds() + " s");
            }
        }
    }

    private int print() {
        ConsumerRecords<byte[], byte[]> records = tail.poll(POLL);
        records.forEach(record -> console.result(line(record)));
        return records.count();
    }

    @Override
    public void close() {
        tail.close();
    }

    private String line(ConsumerRecord<byte[], byte[]> record) {
        try {
            return new ArticleSummary(console.style()).line(ArticleJson.readEnriched(record.value()));
        } catch (IOException | RuntimeException e) {
            return new RecordText(console.style()).of(record);
        }
    }
}
