package dev.dateline.wire.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * The index of all articles, in a folder.
 *
 * <p>One thread at a time changes it, and any number search. A change is whole or not there: documents and offsets go with
 * one commit. Where a write fails, the index goes back to its last commit.
 */
public final class ArticleIndex implements Closeable {

    private final IndexFolder folder;
    private IndexWriter writer;
    private volatile SearcherManager searchers;
    private volatile ReachedOffsets reached;
    private boolean lost;

    /** Opens the index in that folder, an empty one where there is none or none that can be read. */
    public ArticleIndex(Path path) throws IOException {
        this.folder = new IndexFolder(path);
        this.writer = folder.open();
        this.searchers = searchers(writer);
        this.reached = ReachedOffsets.of(writer.getLiveCommitData());
    }

    /** The offset that is next in a partition; empty where nothing of it was read. */
    public OptionalLong next(int partition) {
        return reached.of(partition);
    }

    /**
     * Takes in a batch, in the order given, and commits; records that were taken in before are left out.
     *
     * @throws IOException where the folder can't be written: nothing of the batch is in the index then
     * @throws IndexLostException where the folder no longer has what was committed: whoever reads the topic must begin again
     */
    public synchronized Applied apply(List<TopicRecord> batch) throws IOException {
        List<TopicRecord> fresh = batch.stream()
                .filter(record -> !reached.holds(record.position()))
                .toList();
        if (lost) {
            throw new IndexLostException(folder.path());
        }
        // To read, to look up and to cut into words is most of the work, and each record's own.
        List<Optional<Arrival>> read = fresh.parallelStream().map(Arrival::read).toList();
        List<Arrival> arrivals = read.stream().flatMap(Optional::stream).toList();
        try {
            Map<DocumentKey, Arrival> latest = latest(arrivals);
            write(latest.values());
            ReachedOffsets after = reached;
            for (TopicRecord record : fresh) {
                after = after.with(record.position());
            }
            commit(after);
            return new Applied(
                    latest.values().stream().map(ArticleIndex::stored).toList(),
                    fresh.size() - arrivals.size(),
                    batch.size() - fresh.size() + arrivals.size() - latest.size());
        } catch (IOException | RuntimeException e) {
            throw folder.failure(reopened(e));
        }
    }

    /** Forgets all that came from a partition: its topic was made anew. */
    public synchronized void forget(int partition) throws IOException {
        forget(partition, Long.MAX_VALUE >>> 16);
        commit(reached.without(partition));
    }

    /** Forgets what came from before that offset of a partition: retention has removed it from the topic. */
    public synchronized void forgetBefore(int partition, long offset) throws IOException {
        if (offset > 0 && holdsAny(partition, offset - 1)) {
            forget(partition, offset - 1);
            commit(reached);
        }
    }

    private void forget(int partition, long last) throws IOException {
        writer.deleteDocuments(upTo(partition, last));
    }

    private boolean holdsAny(int partition, long last) throws IOException {
        return search(searcher -> searcher.count(upTo(partition, last))) > 0;
    }

    private static Query upTo(int partition, long last) {
        return LongPoint.newRangeQuery(
                Fields.POSITION, new Position(partition, 0).number(), new Position(partition, last).number());
    }

    /** Asks the index as it is at this moment. */
    public <T> T search(Search<T> search) throws IOException {
        SearcherManager current = searchers;
        IndexSearcher searcher = current.acquire();
        try {
            return search.in(searcher);
        } finally {
            current.release(searcher);
        }
    }

    /** A question to the index. */
    @FunctionalInterface
    public interface Search<T> {

        /** Asks that searcher, and keeps nothing of it. */
        T in(IndexSearcher searcher) throws IOException;
    }

    /** The article with that {@code uri}. */
    public Optional<StoredArticle> article(String uri) throws IOException {
        return article(DocumentKey.of(uri));
    }

    private Optional<StoredArticle> article(DocumentKey key) throws IOException {
        return search(searcher -> {
            TopDocs found = searcher.search(new TermQuery(key.term()), 1);
            return found.scoreDocs.length == 0
                    ? Optional.empty()
                    : Optional.of(StoredArticle.read(searcher.storedFields(), found.scoreDocs[0].doc));
        });
    }

    /** How many articles it holds. */
    public int size() throws IOException {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Of each article the version that is to be in the index, with those it replaces; none that is older than what is. */
    private Map<DocumentKey, Arrival> latest(List<Arrival> arrivals) {
        Map<DocumentKey, Arrival> before = before(arrivals);
        Map<DocumentKey, Arrival> latest = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            DocumentKey key = arrival.key();
            Arrival there = latest.getOrDefault(key, before.get(key));
            if (there == null) {
                latest.put(key, arrival);
            } else if (arrival.replaces(there)) {
                latest.put(key, arrival.after(there));
            }
        }
        return latest;
    }

    private Map<DocumentKey, Arrival> before(List<Arrival> arrivals) {
        return arrivals.parallelStream()
                .map(Arrival::key)
                .distinct()
                .flatMap(key -> whole(() -> article(key)).stream())
                .map(StoredArticle::arrival)
                .collect(Collectors.toConcurrentMap(Arrival::key, Function.identity()));
    }

    private void write(Collection<Arrival> arrivals) {
        arrivals.parallelStream()
                .forEach(arrival ->
                        whole(() -> writer.updateDocument(arrival.key().term(), ArticleDocument.of(arrival))));
    }

    /** What a stream does with the folder; it fails as a stream may. */
    private static <T> T whole(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private static StoredArticle stored(Arrival arrival) {
        return new StoredArticle(arrival.enriched(), arrival.json(), arrival.position(), arrival.earlier());
    }

    private void commit(ReachedOffsets after) throws IOException {
        writer.setLiveCommitData(after.commitData().entrySet());
        writer.commit();
        reached = after;
        searchers.maybeRefreshBlocking();
    }

    /**
     * A writer that failed may have closed itself, and may hold half of a batch. Returns what keeps the index from being
     * written.
     */
    private Exception reopened(Exception failure) {
        try {
            writer.rollback();
            SearcherManager before = searchers;
            writer = folder.open();
            searchers = searchers(writer);
            before.close();
            ReachedOffsets now = ReachedOffsets.of(writer.getLiveCommitData());
            lost = now.isBehind(reached);
            reached = now;
            return failure;
        } catch (IOException | RuntimeException e) {
            // What is wrong now: at a second try the failure is but that the writer is closed.
            e.addSuppressed(failure);
            return e;
        }
    }

    private static SearcherManager searchers(IndexWriter writer) throws IOException {
        return new SearcherManager(writer, null);
    }

    /** Ends; what was not committed is not in the index. */
    @Override
    public synchronized void close() throws IOException {
        searchers.close();
        writer.rollback();
    }
}
