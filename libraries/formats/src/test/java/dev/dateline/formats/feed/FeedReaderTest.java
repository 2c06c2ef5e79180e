package dev.dateline.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.formats.feed.FeedReading.NotAFeed;
import dev.dateline.formats.feed.FeedReading.Why;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

    @ParameterizedTest
    @CsvSource({
        "<rss version='2.0'><channel/></rss>, RSS 2.0",
        "<rss><channel/></rss>, RSS",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel/></rdf:RDF>, RSS 1.0",
        "<rdf:RDF xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel/></rdf:RDF>, RSS 0.90",
        "<feed xmlns='http://www.w3.org/2005/Atom'/>, Atom 1.0",
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>, Atom 0.3",
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'></a:feed>, Atom 1.0",
        "<CHANNEL HREF='https://quay.example/'/>, CDF"
    })
    void tellsTheFormatByTheFirstElement(String document, String format) {
        assertThat(Feeds.feed(document).format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  \n ', EMPTY",
        "<!DOCTYPE html><html><body>Sign in</body></html>, HTML_PAGE",
        "'{\"error\":\"quota\"}', OTHER_JSON",
        "<svg/>, OTHER_XML",
        "quota exceeded, UNKNOWN"
    })
    void saysWhatIsNoFeed(String document, Why why) {
        FeedReading reading = FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null, null);

        assertThat(reading).isInstanceOf(NotAFeed.class);
        assertThat(((NotAFeed) reading).why()).isEqualTo(why);
    }

    @Test
    void findsAFeedBehindTheWarningsOfAServer() {
        FeedDocument feed = Feeds.feed(
                "<br />\n<b>Warning</b>: late<br /><?xml version='1.0'?><rss><item><title>x</title></item></rss>");

        assertThat(feed.entries()).hasSize(1);
    }

    @Test
    void readsOnWhereTheMarkupIsBroken() {
        FeedDocument feed = Feeds.feed(
                "<rss><channel><title>Quay & Sea</title><item><title>One</b></title><media:content url='x'></item>"
                        + "<item><title>Two<description>Snow</description></item></channel></rss><script>x</script>");

        assertThat(feed.title()).isEqualTo("Quay & Sea");
        assertThat(feed.entries()).extracting(FeedEntry::title).first().isEqualTo("One");
        assertThat(feed.entries()).hasSize(2);
        assertThat(feed.complete()).isTrue();
    }

    @Test
    void rejectsTheEntryInWhichTheDocumentEnds() {
        FeedDocument feed =
                Feeds.feed("<rss><channel><item><title>One</title></item><item><title>Two</title><description>Half of");

        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("One");
        assertThat(feed.complete()).isFalse();
        assertThat(feed.rejected()).hasSize(1);
        assertThat(feed.rejected().get(0).source()).startsWith("<item><title>Two");
    }

    @Test
    void rejectsAnEntryWithNothingInIt() {
        FeedDocument feed =
                Feeds.feed("<rss><channel><item/><item> </item><item><title>x</title></item></channel></rss>");

        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.rejected()).extracting(RejectedEntry::before).isEqualTo(List.of(0, 0));
    }

    @Test
    void resolvesAddressesByTheFeedsPageWhereItsOwnAddressIsNotKnown() {
        FeedReading reading = FeedReader.read(
                "<rss><channel><link>https://quay.example/news/</link><item><link>one</link></item></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8),
                null,
                null);

        assertThat(((FeedReading.Read) reading).feed().entries().get(0).link())
                .isEqualTo("https://quay.example/news/one");
    }
}
