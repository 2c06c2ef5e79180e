package dev.dateline.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.InfoSource;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.formats.item.Content;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryArticleTest {

    @Test
    void saysAllOfAnEntryInTheWordsOfNinjs() {
        Content article = EntryArticle.of(Feeds.item("<title>Mill</title><link>https://quay.example/1</link>"
                + "<guid isPermaLink='false'>a1</guid><pubDate>Wed, 04 Mar 2026 08:40 CET</pubDate>"
                + "<author>desk@quay.example (Mara Lind)</author><category>Valley</category>"
                + "<description>Short</description><content:encoded>The whole.</content:encoded>"));

        assertThat(article.headlines().get(0).value()).isEqualTo("Mill");
        assertThat(article.bodies().get(0).value()).isEqualTo("The whole.");
        assertThat(article.published())
                .isEqualTo(new Published("2026-03-04T08:40", Precision.MINUTE, "+01:00", "pubDate"));
        assertThat(article.contentCreated()).isEqualTo(OffsetDateTime.parse("2026-03-04T08:40:00+01:00"));
        assertThat(article.by()).isEqualTo("desk@quay.example (Mara Lind)");
        assertThat(article.infoSources()).containsExactly(new InfoSource("Mara Lind", "author", Map.of()));
        assertThat(article.altIds())
                .containsExactly(new AltId("guid", "a1"), new AltId("url", "https://quay.example/1"));
        assertThat(article.others().get("descriptions").get(0).get("value").textValue())
                .isEqualTo("Short");
        assertThat(article.others().get("subjects").get(0).get("name").textValue())
                .isEqualTo("Valley");
    }

    @Test
    void hasNoDateWhereTheEntryHasNoneThatIsOne() {
        Content article = EntryArticle.of(Feeds.item("<title>Mill</title><pubDate>yesterday</pubDate>"));

        assertThat(article.published()).isNull();
        assertThat(article.contentCreated()).isNull();
    }

    @Test
    void hasNoBodyWhereTheEntryHasNoText() {
        Content article =
                EntryArticle.of(Feeds.item("<title>Mill</title><description>&lt;img src='x'&gt;</description>"));

        assertThat(article.bodies()).isEmpty();
        assertThat(article.others()).isEmpty();
    }
}
