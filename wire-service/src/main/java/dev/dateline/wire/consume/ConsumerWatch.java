package dev.dateline.wire.consume;

import dev.dateline.wire.index.ArticleIndex;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Asks the channel's consumer, on its own thread, how much of the topic is left, five times a second, and where it begins, at times. */
@ApplicationScoped
public class ConsumerWatch {

    private static final long LAG_MILLIS = 200;
    private static final long BOUNDS_MILLIS = 10_000;

    private final KafkaClientService kafka;
    private final CatchUp catchUp;
    private final ArticleIndex index;
    private final RetentionWatch retention;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "consumer-watch");
        thread.setDaemon(true);
        return thread;
    });

    ConsumerWatch(KafkaClientService kafka, CatchUp catchUp, ArticleIndex index) {
        this.kafka = kafka;
        this.catchUp = catchUp;
        this.index = index;
        this.retention = new RetentionWatch(index);
    }

    /** Begins to look; returns at once. */
    public void start() {
        every(LAG_MILLIS, this::tell);
        every(BOUNDS_MILLIS, retention::look);
    }

    private void every(long millis, java.util.function.Consumer<Consumer<String, byte[]>> look) {
        var unused = thread.scheduleWithFixedDelay(() -> ask(look), millis, millis, TimeUnit.MILLISECONDS);
    }

    private void ask(java.util.function.Consumer<Consumer<String, byte[]>> look) {
        KafkaConsumer<String, byte[]> consumer = kafka.getConsumer(EnrichedIn.CHANNEL);
        if (consumer != null) {
            // A look that fails, the broker being away, tells nothing; the next may.
            consumer.runOnPollingThread(look).subscribe().with(done -> {}, failure -> {});
        }
    }

    private void tell(Consumer<String, byte[]> consumer) {
        long left = 0;
        for (TopicPartition partition : consumer.assignment()) {
            OptionalLong lag = consumer.currentLag(partition);
            if (lag.isEmpty()) {
                return;
            }
            left += lag.getAsLong();
        }
        catchUp.left(left, index::next);
    }

    /** Looks no more. */
    public void stop() {
        thread.shutdownNow();
    }
}
