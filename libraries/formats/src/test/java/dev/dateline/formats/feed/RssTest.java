package dev.dateline.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.formats.date.LenientDate;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RssTest {

    @Test
    void readsAWholeItem() {
        FeedEntry item = Feeds.item(
                "<title>Mill &amp;amp; barn burn</title><link> /a/1 </link><guid isPermaLink='false'>\n a1 </guid>"
                        + "<pubDate>Wed, 04 Mar 2026 08:40:00 +0100</pubDate><dc:creator>Mara Lind</dc:creator>"
                        + "<category>Valley</category><category>valley</category><dc:subject>Snow</dc:subject>"
                        + "<description>Short.</description><content:encoded><![CDATA[<p>All of it.</p><p>Twice.</p>]]></content:encoded>");

        assertThat(item.title()).isEqualTo("Mill & barn burn");
        assertThat(item.link()).isEqualTo("https://quay.example/a/1");
        assertThat(item.id()).isEqualTo("a1");
        assertThat(item.body()).isEqualTo("All of it.\n\nTwice.");
        assertThat(item.summaries()).containsExactly("Short.");
        assertThat(item.authors()).containsExactly("Mara Lind");
        assertThat(item.categories()).containsExactly("Valley", "Snow");
        assertThat(item.date().flatMap(date -> date.read(item.order())).map(LenientDate::value))
                .contains("2026-03-04T08:40:00");
    }

    @Test
    void takesTheLongestTextForTheBodyWhateverItsElement() {
        FeedEntry item = Feeds.item(
                "<description>The whole of a long story.</description><content:encoded>Teaser</content:encoded>");

        assertThat(item.body()).isEqualTo("The whole of a long story.");
        assertThat(item.summaries()).containsExactly("Teaser");
    }

    @Test
    void readsADescriptionThatWasEscapedTwice() {
        assertThat(Feeds.item("<description>&amp;lt;p&amp;gt;Late.&amp;lt;/p&amp;gt;</description>")
                        .body())
                .isEqualTo("Late.");
    }

    @Test
    void partsParagraphsOfATextWithoutMarkup() {
        assertThat(Feeds.item("<description>One\nline.\n \nAnother.</description>")
                        .body())
                .isEqualTo("One line.\n\nAnother.");
    }

    @Test
    void readsMarkupThatStandsInTheItemItself() {
        assertThat(Feeds.item("<description>The <b>bus</b> &lt;i&gt;late&lt;/i&gt;<br/>Snow</description>")
                        .body())
                .isEqualTo("The bus late\nSnow");
    }

    @Test
    void followsTheGuidWhereThereIsNoLink() {
        assertThat(Feeds.item("<guid>https://quay.example/?p=1</guid>").link()).isEqualTo("https://quay.example/?p=1");
        assertThat(Feeds.item("<guid isPermaLink='false'>https://quay.example/?p=1</guid>")
                        .link())
                .isNull();
        assertThat(Feeds.item("<guid>17 at quay.example</guid>").link()).isNull();
    }

    @Test
    void knowsNoPageBehindAScript() {
        assertThat(Feeds.item("<link>javascript:alert(1)</link>").link()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "desk@quay.example (Mara Lind) | Mara Lind",
                "Mara Lind <desk@quay.example> | Mara Lind",
                "By Mara Lind | Mara Lind",
                "Mara Lind and Ben Okoro | Mara Lind;Ben Okoro",
                "Mara Lind, Ben Okoro & Ann Lee | Mara Lind;Ben Okoro;Ann Lee",
                "Smith & Sons | Smith & Sons",
                "Martin King, Jr. | Martin King, Jr.",
                "desk@quay.example | ''"
            })
    void findsTheNamesInALineOfAuthors(String line, String names) {
        FeedEntry item = Feeds.item("<author>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</author>");

        assertThat(String.join(";", item.authors())).isEqualTo(names);
        assertThat(item.byline()).isEqualTo(line);
    }

    @Test
    void readsWhatTheChannelSaysOfItself() {
        FeedDocument feed = Feeds.feed(
                "<rss><channel><image><title>Logo</title></image><title>Hill Courier</title><language>en-gb</language>"
                        + "<link>https://quay.example/</link><ttl>60</ttl><skipHours><hour>0</hour><hour>24</hour><hour>x</hour></skipHours>"
                        + "<skipDays><day>Sunday</day></skipDays><item><title>a</title></item></channel></rss>");

        assertThat(feed.title()).isEqualTo("Hill Courier");
        assertThat(feed.language()).isEqualTo("en-GB");
        assertThat(feed.link()).isEqualTo("https://quay.example/");
        assertThat(feed.hints()).isEqualTo(new VisitHints(Duration.ofHours(1), Set.of(0), Set.of(DayOfWeek.SUNDAY)));
        assertThat(feed.entries().get(0).language()).isEqualTo("en-GB");
    }

    @Test
    void readsHowOftenItIsUpdated() {
        FeedDocument feed = Feeds.feed("<rss xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>"
                + "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel></rss>");

        assertThat(feed.hints().interval()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void readsDatesInTheOrderThatTheFeedShows() {
        FeedDocument feed = Feeds.feed("<rss><channel><item><pubDate>04/03/2026 08:40</pubDate></item>"
                + "<item><pubDate>25/02/2026 08:40</pubDate></item></channel></rss>");

        assertThat(feed.entries().stream()
                        .map(each -> EntryArticle.of(each).published().value())
                        .toList())
                .isEqualTo(List.of("2026-03-04T08:40", "2026-02-25T08:40"));
    }

    @Test
    void readsItemsOfRss1AndThoseOutsideTheChannel() {
        FeedDocument feed = Feeds.feed(
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
                        + "<channel rdf:about='x'><title>Quay</title></channel>"
                        + "<item rdf:about='https://quay.example/1'><title>One</title></item></rdf:RDF>");

        assertThat(feed.title()).isEqualTo("Quay");
        assertThat(feed.entries().get(0).id()).isEqualTo("https://quay.example/1");
        assertThat(feed.entries().get(0).link()).isEqualTo("https://quay.example/1");
    }

    @Test
    void readsAnItemOfCdf() {
        FeedEntry item = Feeds.feed(
                        "<CHANNEL HREF='https://quay.example/'><ITEM HREF='/a/1' LASTMOD='2026-03-04T08:40Z'>"
                                + "<TITLE>Mill</TITLE><ABSTRACT>Open.</ABSTRACT></ITEM></CHANNEL>")
                .entries()
                .get(0);

        assertThat(item.link()).isEqualTo("https://quay.example/a/1");
        assertThat(item.body()).isEqualTo("Open.");
        assertThat(item.updated()).containsExactly(new EntryDate("2026-03-04T08:40Z", "LASTMOD"));
    }
}
