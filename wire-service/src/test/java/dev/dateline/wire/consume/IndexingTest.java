package dev.dateline.wire.consume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.wire.Articles;
import dev.dateline.wire.index.Applied;
import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.Position;
import dev.dateline.wire.index.TopicRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexingTest {

    private static final List<TopicRecord> BATCH =
            List.of(new TopicRecord(new Position(0, 0), Articles.article("a", 1)));

    @TempDir
    private Path folder;

    @Test
    void tellsOfWhatCanBeSearched() throws Exception {
        List<Applied> told = new ArrayList<>();
        try (ArticleIndex index = new ArticleIndex(folder)) {
            new Indexing(index, List.of(told::add)).take(BATCH);

            assertThat(index.size()).isEqualTo(1);
            assertThat(told).hasSize(1);
        }
    }

    /** It ends as any batch does: a failure would be told of as one, each time that the wire is stopped amid news. */
    @Test
    void leavesABatchThatComesTooLateToTheNextStart() throws Exception {
        List<Applied> told = new ArrayList<>();
        try (ArticleIndex index = new ArticleIndex(folder)) {
            Indexing indexing = new Indexing(index, List.of(told::add));
            indexing.stop();

            indexing.take(BATCH);

            assertThat(index.size()).isZero();
            assertThat(index.next(0)).isEmpty();
            assertThat(told).isEmpty();
        }
    }
}
