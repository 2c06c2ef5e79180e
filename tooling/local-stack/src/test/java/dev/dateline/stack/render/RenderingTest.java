package dev.dateline.stack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.stack.annotate.PlainText;
import dev.dateline.stack.health.BrokerStatus;
import dev.dateline.stack.health.Check;
import dev.dateline.stack.health.PartitionLag;
import dev.dateline.stack.health.ServiceHealth;
import dev.dateline.stack.health.StackStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderingTest {

    @Test
    void tellsAnArticleInAFewLines() throws IOException {
        assertThat(new ArticleSummary(Style.PLAIN).of(enriched())).isEqualTo(Golden.text("enriched.txt"));
    }

    @Test
    void tellsAnArticleInOneLine() throws IOException {
        assertThat(new ArticleSummary(Style.PLAIN).line(enriched()))
                .isEqualTo("2025-01-07  Harbour talks resume in Lisbon  1 person, 1 organisation, 1 place, 2 dates");
    }

    @Test
    void marksNamesAndDatesWhereTheyStand() throws IOException {
        EnrichedArticle enriched = enriched();
        PlainText text = new PlainText(
                enriched.article().headline(),
                enriched.article().body(),
                enriched.article().published());

        assertThat(new AnnotatedText(Style.PLAIN).of(text, enriched.annotations()))
                .isEqualTo(Golden.text("annotated.txt"));
    }

    @Test
    void coloursOnlyWhereColoursAreWanted() throws IOException {
        String coloured = new ArticleSummary(Style.COLOURED).line(enriched());

        assertThat(coloured).contains("\u001b[1mHarbour talks resume in Lisbon\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(new ArticleSummary(Style.PLAIN).line(enriched()));
    }

    @Test
    void tellsHowTheStackIs() {
        BrokerStatus broker = new BrokerStatus(
                "127.0.0.1:9092",
                List.of("news.articles", "news.articles.enriched"),
                List.of(new PartitionLag(0, 7, 12), new PartitionLag(1, 3, 3)));
        ServiceHealth ingest = new ServiceHealth(
                "ingest",
                "http://127.0.0.1:8081/q/health",
                true,
                true,
                List.of(new Check(
                        "sources",
                        true,
                        Map.of(
                                "read", 4,
                                "published", 3,
                                "seeds", "/news",
                                "seeds.documents", 3,
                                "feeds", "my.opml",
                                "feeds.failing", 1,
                                "feeds.gaps", 2,
                                "feeds.worst", "https://a.example/rss (answered 404, 3 times)",
                                "feeds.silent-ones", "https://b.example/rss; https://c.example/rss"))));
        ServiceHealth enrich = new ServiceHealth(
                "enrich",
                "http://127.0.0.1:8082/q/health",
                true,
                false,
                List.of(new Check("broker", false, Map.of("reason", "no answer"))));

        String text = new StatusText(Style.PLAIN).of(new StackStatus(false, broker, List.of(ingest, enrich)));

        assertThat(text).isEqualTo(Golden.text("status.txt"));
    }

    @Test
    void keepsASourceFromSteeringTheTerminal() {
        assertThat(Printable.line("a\u001b[2Jb\nc")).isEqualTo("a [2Jb c");
        assertThat(Printable.line("a\u202Eb\u2066c\u2028d")).isEqualTo("abc d");
        assertThat(Printable.line("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"))
                .contains("\u200C");
        assertThat(Printable.text("a\u001b[2Jb\n\tc")).isEqualTo("a[2Jb\n\tc");
    }

    private static EnrichedArticle enriched() throws IOException {
        return ArticleJson.readEnriched(Golden.bytes("enriched.json"));
    }
}
