package dev.dateline.wire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.wire.Articles;
import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.Position;
import dev.dateline.wire.index.StoredArticle;
import dev.dateline.wire.index.TopicRecord;
import dev.dateline.wire.query.Query;
import dev.dateline.wire.query.QueryParser;
import dev.dateline.wire.query.QueryProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSearchTest {

    @TempDir
    private static Path folder;

    private static ArticleIndex index;
    private static ArticleSearch search;

    @BeforeAll
    static void open() throws Exception {
        index = new ArticleIndex(folder);
        search = new ArticleSearch(index, Duration.ofSeconds(5));
        index.apply(List.of(
                record(0, Articles.article("ghent", 1)),
                record(
                        1,
                        Articles.plain(
                                "strange",
                                "\u202eevil <script>alert(1)</script>",
                                "Z\u0351\u036b algo 東京 Москва عاجل"))));
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lock | ghent",
                "LOCKS | ghent",
                "zoe | ghent",
                "\"reopen two locks\" | ghent",
                "person:verbeeck | ghent",
                "person:\"Annelies Verbeeck\" | ghent",
                "place:ghent -person:trump | ghent",
                "person:ghent | ",
                "org:council | ghent",
                "date:2025-01..2025-03 | ghent,strange",
                "date:..2024 | ",
                "about:2024-08 | ghent",
                "about:2024-08 about:2024-10 | ",
                "source:seeds headline:vot* | ghent",
                "language:EN | ghent,strange",
                "script | strange",
                "東京 | strange",
                "москва | strange",
                "عاجل | strange",
                "locks OR script | ghent,strange",
                "-locks | strange",
            })
    void findsWhatIsAskedFor(String query, String uris) throws Exception {
        List<String> found = found(query).articles().stream()
                .map(each -> each.enriched().article().uri())
                .sorted()
                .toList();

        assertThat(String.join(",", found)).isEqualTo(uris == null ? "" : uris);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*",
                "\u202e",
                "+-&&||!(){}[]^\"~*?:\\/",
                "text:/.*.*.*x/",
                "aa* bb* cc* dd* ee*",
                "person:\"\u0000\"",
                "x~2 y^99"
            })
    void isNotUpsetByWhatLooksLikeAnOperator(String query) throws Exception {
        assertThat(found(query).whole()).isTrue();
    }

    @Test
    void cursorsGoThroughAllOnceWhateverComesIn(@TempDir Path another) throws Exception {
        try (ArticleIndex many = new ArticleIndex(another)) {
            many.apply(IntStream.range(0, 50)
                    .mapToObj(i -> record(i, Articles.article("many" + i, 1)))
                    .toList());
            ArticleSearch all = new ArticleSearch(many, Duration.ofSeconds(5));
            List<String> seen = new ArrayList<>();
            Optional<Cursor> cursor = Optional.empty();
            do {
                SearchAnswer<StoredArticle> answer =
                        all.search(new SearchRequest(Query.ALL, Order.PUBLISHED, 20, cursor.orElse(null), false));
                answer.articles()
                        .forEach(each -> seen.add(each.enriched().article().uri()));
                cursor = answer.next();
                if (seen.size() == 20) {
                    many.apply(List.of(record(1000, Articles.article("new", 1))));
                }
            } while (cursor.isPresent());

            assertThat(seen).hasSize(50).doesNotHaveDuplicates();
        }
    }

    @Test
    void theBestMatchComesFirstWhereThatIsAskedFor(@TempDir Path other) throws Exception {
        try (ArticleIndex few = new ArticleIndex(other)) {
            few.apply(List.of(
                    record(0, Articles.plain("headline", "The harbour reopens", "Ships came in.")),
                    record(1, Articles.plain("often", "Ships", "The harbour and the harbour's other harbour.")),
                    record(2, Articles.plain("once", "Weather", "It rains, and not only at the harbour of old.")),
                    record(3, Articles.plain("never", "Sport", "No one won."))));
            ArticleSearch bestFirst = new ArticleSearch(few, Duration.ofSeconds(5));
            List<String> seen = new ArrayList<>();
            Optional<Cursor> cursor = Optional.empty();
            do {
                SearchAnswer<StoredArticle> answer = bestFirst.search(new SearchRequest(
                        QueryParser.parse("harbour date:2025"), Order.RELEVANCE, 1, cursor.orElse(null), true));
                answer.articles()
                        .forEach(each -> seen.add(each.enriched().article().uri()));
                assertThat(answer.total()).isEqualTo(3);
                cursor = answer.next();
            } while (cursor.isPresent());

            assertThat(seen).containsExactly("headline", "often", "once");
        }
    }

    @Test
    void aCursorStandsInAnAddressAndIsNothingElse() throws Exception {
        Cursor cursor = new Cursor(-5, 7);

        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
        assertThatThrownBy(() -> Cursor.parse("2")).isInstanceOf(QueryProblem.class);
        assertThatThrownBy(() -> Cursor.parse("x".repeat(10_000))).isInstanceOf(QueryProblem.class);
    }

    @Test
    void countsNamesButNotThoseOfTheFrame() throws Exception {
        Facets facets = found("").facets();

        assertThat(facets.people()).containsExactly(new NameCount("Annelies Verbeeck", 1));
        assertThat(facets.places()).containsExactly(new NameCount("Ghent", 1), new NameCount("Leie", 1));
        assertThat(facets.sources()).containsExactly(new NameCount("seeds", 2));
    }

    @Test
    void countsTheLatestDaysHoweverManyArticlesOthersHave(@TempDir Path other) throws Exception {
        try (ArticleIndex many = new ArticleIndex(other)) {
            LocalDate first = LocalDate.of(2025, 1, 1);
            many.apply(IntStream.range(0, 120)
                    .mapToObj(i -> record(
                            i,
                            Articles.article(
                                    "day" + i,
                                    1,
                                    Map.of("contentCreated", first.plusDays(i < 100 ? i / 2 : i) + "T12:00:00Z"))))
                    .toList());

            List<NameCount> days = new ArticleSearch(many, Duration.ofSeconds(5))
                    .search(new SearchRequest(Query.ALL, Order.PUBLISHED, 1, null, true))
                    .facets()
                    .days();

            assertThat(days)
                    .hasSize(10)
                    .startsWith(new NameCount("2025-04-30", 1))
                    .endsWith(new NameCount("2025-04-21", 1));
        }
    }

    @Test
    void tellsWhichOfABatchMatch() throws Exception {
        List<StoredArticle> all = found("").articles();

        assertThat(search.matching(QueryParser.parse("script"), all)).hasSize(1);
        assertThat(search.matching(QueryParser.parse(""), all)).hasSize(2);
    }

    private static SearchAnswer<StoredArticle> found(String query) throws Exception {
        return search.search(new SearchRequest(QueryParser.parse(query), Order.PUBLISHED, 20, null, true));
    }

    private static TopicRecord record(long offset, byte[] value) {
        return new TopicRecord(new Position(0, offset), value);
    }
}
