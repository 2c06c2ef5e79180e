package dev.dateline.stack.audit;

import dev.dateline.connection.ClientSettings;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Topics;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.stack.health.PartitionLag;
import dev.dateline.stack.tail.RecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Counts the topics themselves and compares.
 *
 * <p>Used once, by one thread.
 */
public final class Audit {

    private final ClientSettings broker;
    private final List<PartitionLag> partitions;
    private final Offences offences = new Offences();
    private final SourceCounts counts = new SourceCounts();
    private long articles;
    private long enriched;
    private long rejected;
    private long pending;
    private long removed;

    /**
     * An audit of the topics at that broker.
     *
     * @param partitions how far enrich has come on each partition of the articles, asked before the audit begins
     */
    public Audit(ClientSettings broker, List<PartitionLag> partitions) {
        this.broker = broker;
        this.partitions = List.copyOf(partitions);
    }

    /** The same of a broker that asks for nothing. */
    public Audit(String bootstrapServers, List<PartitionLag> partitions) {
        this(ClientSettings.plain(bootstrapServers), partitions);
    }

    /** Reads everything, and tells what of a folder has no position. */
    public Balance run(SourceFolder folder) {
        List<SourceFolder.Unread> there = folder.documents();
        readAll();
        there.stream()
                .filter(document -> document.names().stream().noneMatch(name -> isRead(folder, name)))
                .forEach(document -> offences.add(
                        Offence.Kind.UNREAD,
                        folder.source() + "/" + document.names().get(0),
                        "is in the folder and has no position"));
        return balance();
    }

    private boolean isRead(SourceFolder folder, String document) {
        return counts.isKnown(DocumentPosition.key(folder.source(), document));
    }

    /** Reads everything. */
    public Balance run() {
        readAll();
        return balance();
    }

    private void readAll() {
        for (PartitionLag partition : partitions) {
            join(partition);
            readPositions(partition.partition());
        }
    }

    private Balance balance() {
        List<SourceBalance> sources = counts.balances();
        if (removed == 0) {
            sources.stream().filter(source -> !source.agrees()).forEach(this::tellLedger);
        }
        boolean balanced = offences.counts().isEmpty();
        return new Balance(
                balanced, sources, articles, enriched, rejected, pending, removed, offences.counts(), offences.first());
    }

    private void join(PartitionLag lag) {
        try (PartitionRecords ofEnriched = records(Topics.ENRICHED, lag.partition());
                PartitionRecords ofRejected = records(Topics.REJECTED, lag.partition());
                PartitionRecords ofArticles = records(Topics.ARTICLES, lag.partition())) {
            Entries entries = new Entries(offences, counts);
            Ahead enrichedAhead =
                    new Ahead(stream(ofEnriched).map(entries::enriched).iterator());
            Ahead rejectedAhead = new Ahead(stream(ofRejected)
                    .map(entries::rejected)
                    .flatMap(Optional::stream)
                    .iterator());
            long begin = Math.max(
                    ofArticles.beginning(),
                    Math.max(begin(ofEnriched, enrichedAhead), begin(ofRejected, rejectedAhead)));
            PartitionJoin join = new PartitionJoin(lag.partition(), begin, lag.committed(), offences);
            join.run(stream(ofArticles).map(entries::article).iterator(), enrichedAhead, rejectedAhead);
            articles += join.articles();
            enriched += join.enriched();
            rejected += join.rejected();
            pending += join.pending();
            removed += ofArticles.beginning() + ofEnriched.beginning() + ofRejected.beginning();
        }
    }

    /** The first article whose result is still there for sure. */
    private static long begin(PartitionRecords results, Ahead entries) {
        return results.beginning() == 0 ? 0 : entries.peek().map(Entry::origin).orElse(Long.MAX_VALUE);
    }

    private void readPositions(int partition) {
        // One that was moved to its share's partition ended where it lay before, and nowhere else.
        Map<String, DocumentPosition> positions = new HashMap<>();
        try (PartitionRecords records = records(Topics.POSITIONS, partition)) {
            records.forEachRemaining(record -> readPosition(record, positions));
        }
        counts.positions(positions);
    }

    private void readPosition(ConsumerRecord<byte[], byte[]> record, Map<String, DocumentPosition> positions) {
        String type = RecordJson.header(record, HeaderNames.CE_TYPE);
        if (record.value() == null) {
            positions.remove(new String(record.key(), StandardCharsets.UTF_8));
            return;
        }
        if (!EventType.SOURCE_POSITION.type().equals(type)) {
            return;
        }
        try {
            DocumentPosition position = ArticleJson.read(record.value(), DocumentPosition.class);
            positions.put(position.key(), position);
        } catch (IOException e) {
            offences.add(
                    Offence.Kind.INVALID,
                    record.topic() + "-" + record.partition() + "-" + record.offset(),
                    "can't be read as a position");
        }
    }

    private void tellLedger(SourceBalance source) {
        offences.add(
                Offence.Kind.LEDGER,
                source.source(),
                "the ledger has " + source.published() + " published and " + source.rejected()
                        + " rejected, the topics have " + source.articles() + " and " + source.rejections() + ": "
                        + String.join(", ", counts.disagreeing(source.source())));
    }

    private PartitionRecords records(String topic, int partition) {
        return new PartitionRecords(broker, new TopicPartition(topic, partition));
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    /** Entries of which the next can be looked at before it is taken. */
    private static final class Ahead implements Iterator<Entry> {

        private final Iterator<Entry> entries;
        private Optional<Entry> next = Optional.empty();

        Ahead(Iterator<Entry> entries) {
            this.entries = entries;
        }

        Optional<Entry> peek() {
            if (next.isEmpty() && entries.hasNext()) {
                next = Optional.of(entries.next());
            }
            return next;
        }

        @Override
        public boolean hasNext() {
            return next.isPresent() || entries.hasNext();
        }

        @Override
        public Entry next() {
            Entry entry = next.isPresent() ? next.get() : entries.next();
            next = Optional.empty();
            return entry;
        }
    }
}
