package dev.dateline.wire.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Article;
import dev.dateline.formats.Formats;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.Origin;
import dev.dateline.formats.read.DocumentReader;
import dev.dateline.formats.read.StoredDocument;
import dev.dateline.wire.Articles;
import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.Position;
import dev.dateline.wire.index.StoredArticle;
import dev.dateline.wire.index.TopicRecord;
import dev.dateline.wire.query.Query;
import dev.dateline.wire.search.ArticleSearch;
import dev.dateline.wire.search.Cursor;
import dev.dateline.wire.search.Order;
import dev.dateline.wire.search.SearchAnswer;
import dev.dateline.wire.search.SearchRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feed of a search, as Dateline's own reader of feeds reads it. */
class AtomFeedTest {

    private static final URI BASE = URI.create("http://localhost:8083/");

    @TempDir
    private Path folder;

    @Test
    void isReadWithoutComplaintAndHoldsWhatTheSearchFound() throws IOException {
        byte[] feed = new AtomFeed(BASE, "harbour <&> \"locks\"", Order.ARRIVED).write(answer());

        List<Item> items = read(feed);

        assertThat(items).hasSize(2).allSatisfy(item -> assertThat(item).isInstanceOf(Draft.class));
        Article hostile = article(items.get(0));
        assertThat(hostile.headline()).contains("<script>alert(1)</script>");
        assertThat(hostile.body()).isEqualTo("First & <b>bold</b>.\n\n\ufffdSecond ]]> of 東京 and \ud83d\ude00.");
        Article golden = article(items.get(1));
        assertThat(golden.headline())
                .isEqualTo(Articles.golden().at("/headlines/0/value").asText());
        assertThat(golden.body())
                .isEqualTo(Articles.golden().at("/bodies/0/value").asText());
        assertThat(golden.contentCreated())
                .isEqualTo(OffsetDateTime.parse(
                        Articles.golden().get("contentCreated").asText()));
        assertThat(golden.altIds())
                .filteredOn(each -> "url".equals(each.role()))
                .extracting(AltId::value)
                .containsExactly("http://localhost:8083/article?uri=a%231");
    }

    @Test
    void itsNextPageIsInTheSameOrder() throws IOException {
        SearchAnswer<StoredArticle> first = answer();
        SearchAnswer<StoredArticle> more =
                new SearchAnswer<>(first.articles(), 3, Optional.of(new Cursor(1, 2)), first.facets(), true);

        assertThat(new String(new AtomFeed(BASE, "locks", Order.RELEVANCE).write(more), StandardCharsets.UTF_8))
                .contains(
                        "rel=\"next\" href=\"http://localhost:8083/v1/search/atom?q=locks&amp;order=relevance&amp;cursor=");
        assertThat(new String(new AtomFeed(BASE, "locks", Order.PUBLISHED).write(more), StandardCharsets.UTF_8))
                .contains("rel=\"next\" href=\"http://localhost:8083/v1/search/atom?q=locks&amp;cursor=");
    }

    private SearchAnswer<StoredArticle> answer() throws IOException {
        try (ArticleIndex index = new ArticleIndex(folder)) {
            index.apply(List.of(
                    new TopicRecord(new Position(0, 0), Articles.article("a#1", 1)),
                    new TopicRecord(
                            new Position(0, 1),
                            Articles.plain(
                                    "b",
                                    "\u202e<script>alert(1)</script>",
                                    "First & <b>bold</b>.\n\n\u0000Second ]]> of 東京 and \ud83d\ude00."))));
            return new ArticleSearch(index, Duration.ofSeconds(5))
                    .search(new SearchRequest(Query.ALL, Order.ARRIVED, 10, null, false));
        }
    }

    private static List<Item> read(byte[] feed) throws IOException {
        List<Item> items = new ArrayList<>();
        StoredDocument document =
                new StoredDocument("search", AtomFeed.MEDIA_TYPE, BASE, feed.length, new ByteArrayInputStream(feed));
        try (DocumentReader reader = DocumentReader.open(Formats.standard(), Origin.of("wire"), document)) {
            assertThat(reader.format().name()).isEqualTo("feed");
            for (Item item = reader.next(); item != null; item = reader.next()) {
                items.add(item);
            }
        }
        return items;
    }

    private static Article article(Item item) {
        return ((Draft) item).toArticle(1, OffsetDateTime.parse("2025-01-01T00:00:00Z"));
    }
}
