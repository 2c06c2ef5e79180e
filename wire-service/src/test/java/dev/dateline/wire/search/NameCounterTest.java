package dev.dateline.wire.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class NameCounterTest {

    private static final int SEGMENTS = 12;
    private static final int ARTICLES = 400;
    private static final int NAMES = 300;

    private final Random random = new Random(7);
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void countsExactlyOverManySegmentsWithManyRareNames() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).hasSize(SEGMENTS);
                NameCounter counter = new NameCounter("name");
                new IndexSearcher(reader).search(new MatchAllDocsQuery(), new Once(new NameCollector(counter)));

                assertThat(counter.first(10))
                        .isEqualTo(expected(Comparator.comparingInt(NameCount::count)
                                .reversed()
                                .thenComparing(NameCount::name)));
                assertThat(counter.of("name-007")).isEqualTo(counts.get("name-007"));
                assertThat(counter.of("nobody")).isZero();
                assertThat(counter.last(10))
                        .isEqualTo(
                                expected(Comparator.comparing(NameCount::name).reversed()));
            }
        }
    }

    private List<NameCount> expected(Comparator<NameCount> order) {
        return counts.entrySet().stream()
                .map(each -> new NameCount(each.getKey(), each.getValue()))
                .sorted(order)
                .limit(10)
                .toList();
    }

    /** Few names stand often and many rarely, as in the news. */
    private void write(ByteBuffersDirectory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int segment = 0; segment < SEGMENTS; segment++) {
                for (int i = 0; i < ARTICLES; i++) {
                    double rank = random.nextDouble();
                    String name = String.format("name-%03d", (int) (NAMES * rank * rank));
                    counts.merge(name, 1, Integer::sum);
                    Document document = new Document();
                    document.add(new SortedSetDocValuesField("name", new BytesRef(name)));
                    writer.addDocument(document);
                }
                writer.commit();
            }
        }
    }
}
