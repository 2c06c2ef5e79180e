package dev.dateline.wire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.wire.Articles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIndexTest {

    @TempDir
    private Path folder;

    @Test
    void holdsAnArticleOnceHoweverOftenItComes() throws IOException {
        TopicRecord record = record(0, 5, Articles.article("a", 1));
        try (ArticleIndex index = new ArticleIndex(folder)) {
            index.apply(List.of(record));

            Applied again = index.apply(List.of(record));

            assertThat(again.articles()).isEmpty();
            assertThat(again.known()).isEqualTo(1);
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.next(0)).hasValue(6);
            assertThat(index.next(1)).isEmpty();
        }
    }

    @Test
    void aNewerVersionReplacesTheOlderAndRemembersIt() throws IOException {
        try (ArticleIndex index = new ArticleIndex(folder)) {
            index.apply(List.of(record(0, 0, Articles.article("a", 1)), record(0, 1, Articles.article("a", 2))));
            index.apply(List.of(record(0, 2, Articles.article("a", 10)), record(0, 3, Articles.article("a", 9))));

            StoredArticle article = index.article("a").orElseThrow();

            assertThat(index.size()).isEqualTo(1);
            assertThat(article.enriched().article().version()).isEqualTo("10");
            assertThat(article.earlier()).extracting(EarlierVersion::version).containsExactly("2", "1");
        }
    }

    @Test
    void goesOnWhereItsLastCommitEnded() throws IOException {
        try (ArticleIndex index = new ArticleIndex(folder)) {
            index.apply(List.of(record(3, 41, Articles.article("a", 1))));
        }
        try (ArticleIndex index = new ArticleIndex(folder)) {
            assertThat(index.next(3)).hasValue(42);
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "segments_, true",
        "segments_, false",
        ".fdt, true",
        ".fdt, false",
        ".si, true",
        ".pos, false",
        ".dvd, true"
    })
    void beginsAnewWhereItCannotBeRead(String files, boolean garbage) throws IOException {
        try (ArticleIndex index = new ArticleIndex(folder)) {
            index.apply(List.of(record(0, 0, Articles.article("a", 1))));
        }
        for (Path file : named(files)) {
            if (garbage) {
                Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
            } else {
                Files.delete(file);
            }
        }
        try (ArticleIndex index = new ArticleIndex(folder)) {
            assertThat(index.next(0)).isEmpty();
            assertThat(index.size()).isZero();
            index.apply(List.of(record(0, 0, Articles.article("a", 1))));
            assertThat(index.size()).isEqualTo(1);
        }
    }

    private List<Path> named(String part) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> named = files.filter(
                            each -> each.getFileName().toString().contains(part))
                    .toList();
            assertThat(named).isNotEmpty();
            return named;
        }
    }

    @Test
    void saysWhatToDoWhereAnotherHasItsFolderOrItIsNone() throws IOException {
        try (ArticleIndex index = new ArticleIndex(folder)) {
            assertThat(index.size()).isZero();
            assertThatThrownBy(() -> new ArticleIndex(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("each wire needs a folder of its own");
        }
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new ArticleIndex(file)).hasMessageContaining("the index can't be written to " + file);
    }

    @Test
    void goesOnWithNothingOnceItsFolderWasDeletedUntilItIsOpenedAgain() throws IOException {
        try (ArticleIndex index = new ArticleIndex(folder)) {
            index.apply(List.of(record(0, 0, Articles.article("a", 1))));
            for (Path file : named("")) {
                Files.delete(file);
            }
            List<TopicRecord> later = List.of(record(0, 1, Articles.article("b", 1)));

            assertThatThrownBy(() -> index.apply(later))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the index can't be written to " + folder);
            assertThatThrownBy(() -> index.apply(later))
                    .isInstanceOf(IndexLostException.class)
                    .hasMessageContaining(folder.toString());
        }
        try (ArticleIndex index = new ArticleIndex(folder)) {
            assertThat(index.next(0)).isEmpty();
        }
    }

    @Test
    void leavesOutWhatIsNoArticleAndGoesPastIt() throws IOException {
        List<TopicRecord> batch = List.of(
                record(0, 0, "{".getBytes(StandardCharsets.UTF_8)),
                record(0, 1, new byte[0]),
                record(0, 2, "[]".getBytes(StandardCharsets.UTF_8)),
                record(0, 3, Articles.article("a", 1)),
                record(0, 4, "{\"uri\":\"b\"}".getBytes(StandardCharsets.UTF_8)));
        try (ArticleIndex index = new ArticleIndex(folder)) {
            Applied applied = index.apply(batch);

            assertThat(applied.unreadable()).isEqualTo(4);
            assertThat(applied.articles()).hasSize(1);
            assertThat(index.next(0)).hasValue(5);
        }
    }

    @Test
    void isNotUpsetByWhatIsVeryLongOrVeryStrange() throws IOException {
        String word = "x".repeat(1 << 20);
        List<TopicRecord> batch = List.of(
                record(0, 0, Articles.plain("u".repeat(100_000), word, word)),
                record(
                        0,
                        1,
                        Articles.plain("\u202e<script>", "\u202egpj.exe", "Z\u0351\u036b\u0343\u036a".repeat(50_000))),
                record(0, 2, Articles.article("v", 1, Map.of("version", "9".repeat(5000)))));
        try (ArticleIndex index = new ArticleIndex(folder)) {
            index.apply(batch);

            assertThat(index.size()).isEqualTo(3);
            assertThat(index.article("u".repeat(100_000))).isPresent();
        }
    }

    @Test
    void forgetsWhatRetentionHasRemovedAndAPartitionThatWasMadeAnew() throws IOException {
        try (ArticleIndex index = new ArticleIndex(folder)) {
            index.apply(IntStream.range(0, 10)
                    .mapToObj(i -> record(i % 2, i, Articles.article("a" + i, 1)))
                    .toList());

            index.forgetBefore(0, 5);
            assertThat(index.size()).isEqualTo(7);

            index.forget(1);
            assertThat(index.size()).isEqualTo(2);
            assertThat(index.next(1)).isEmpty();
            assertThat(index.next(0)).hasValue(9);
        }
    }

    private static TopicRecord record(int partition, long offset, byte[] value) {
        return new TopicRecord(new Position(partition, offset), value);
    }
}
