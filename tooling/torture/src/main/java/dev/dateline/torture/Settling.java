package dev.dateline.torture;

import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Topics;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.stack.health.BrokerClient;
import dev.dateline.stack.health.BrokerStatus;
import dev.dateline.stack.tail.RecordJson;
import dev.dateline.stack.tail.TopicTail;
import dev.dateline.torture.input.SourceFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Waits until all that was written is read and enriched.
 *
 * <p>Used once, by one thread.
 */
final class Settling {

    private static final Duration STANDSTILL = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String bootstrapServers;
    private final SourceFolders folders;
    private final Optional<FeedRun> feeds;
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, FileCursor> positions = new HashMap<>();
    private String last = "";

    /** Of the documents in those folders, and of feeds. */
    Settling(String bootstrapServers, SourceFolders folders, Optional<FeedRun> feeds) {
        this.bootstrapServers = bootstrapServers;
        this.folders = folders;
        this.feeds = feeds;
    }

    /** Returns when it is so; tells what is missing where nothing has moved on for two minutes. */
    Optional<String> await() throws InterruptedException {
        long moved = System.nanoTime();
        try (TopicTail tail = new TopicTail(bootstrapServers, Topics.POSITIONS)) {
            tail.fromBeginning();
            while (true) {
                tail.poll(LOOK_AGAIN).forEach(this::note);
                Optional<String> missing = missing();
                if (missing.isEmpty()) {
                    return missing;
                }
                if (!missing.get().equals(last)) {
                    last = missing.get();
                    moved = System.nanoTime();
                } else if (System.nanoTime() - moved > STANDSTILL.toNanos()) {
                    return missing;
                }
            }
        }
    }

    private Optional<String> missing() {
        Optional<String> unread = unread().or(() -> feeds.flatMap(each -> each.unread(tags)));
        if (unread.isPresent()) {
            return unread;
        }
        BrokerStatus broker = new BrokerClient(bootstrapServers, PATIENCE).ask();
        long lag = broker.totalLag().orElse(-1L);
        return lag == 0 ? Optional.empty() : Optional.of("enrich is behind by " + lag);
    }

    private Optional<String> unread() {
        List<String> unread = folders.all().stream()
                .flatMap(folder -> unread(folder).stream())
                .sorted()
                .toList();
        return unread.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", unread));
    }

    private List<String> unread(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !read(file))
                    .map(file -> file.getFileName() + " is read to "
                            + Optional.ofNullable(
                                            positions.get(file.getFileName().toString()))
                                    .map(FileCursor::byteOffset)
                                    .orElse(0L))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean read(Path file) {
        FileCursor position = positions.get(file.getFileName().toString());
        long length = file.toFile().length();
        return position != null
                && position.size() == length
                && (position.complete() || position.byteOffset() == length);
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        if (!EventType.SOURCE_POSITION.type().equals(RecordJson.header(record, HeaderNames.CE_TYPE))
                || record.value() == null) {
            return;
        }
        try {
            DocumentPosition position = ArticleJson.read(record.value(), DocumentPosition.class);
            position.cursor()
                    .handTo(
                            file -> positions.put(position.document(), file),
                            feed -> tags.put(position.document(), String.valueOf(feed.etag())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
