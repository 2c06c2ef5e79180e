package dev.dateline.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonFeedTest {

    private static final String HEAD =
            "\uFEFF{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Quay\",\"language\":\"en\","
                    + "\"authors\":[{\"name\":\"The desk\"}],\"items\":[";

    @Test
    void readsAWholeItem() {
        FeedDocument feed =
                Feeds.feed(HEAD + "{\"id\":17,\"url\":\"/a/1\",\"title\":\"Star \\uDFC6 seen\",\"summary\":\"Short\","
                        + "\"content_html\":\"<p>One</p><p>Two</p>\",\"date_published\":\"2026-03-04T09:40:00+01:00\","
                        + "\"author\":{\"name\":\"Mara Lind\"},\"tags\":[\"Sea\",\"\",\"sea\"]}]}");

        FeedEntry item = feed.entries().get(0);
        assertThat(feed.format()).isEqualTo("JSON Feed 1.1");
        assertThat(item.id()).isEqualTo("17");
        assertThat(item.link()).isEqualTo("https://quay.example/a/1");
        assertThat(item.title()).isEqualTo("Star \uFFFD seen");
        assertThat(item.body()).isEqualTo("One\n\nTwo");
        assertThat(item.summaries()).containsExactly("Short");
        assertThat(item.authors()).containsExactly("Mara Lind");
        assertThat(item.categories()).containsExactly("Sea");
        assertThat(item.language()).isEqualTo("en");
    }

    @Test
    void takesTheAuthorsOfTheFeedForItemsThatNameNone() {
        assertThat(Feeds.feed(HEAD + "{\"id\":\"1\"}]}").entries().get(0).authors())
                .containsExactly("The desk");
    }

    @Test
    void keepsTheItemsBeforeTheJsonBreaks() {
        FeedDocument feed = Feeds.feed(HEAD + "{\"id\":\"1\"},{\"id\":\"2\",\"content_text\":\"half of");

        assertThat(feed.entries()).extracting(FeedEntry::id).containsExactly("1");
        assertThat(feed.complete()).isFalse();
    }

    @Test
    void rejectsWhatIsNoItem() {
        FeedDocument feed = Feeds.feed(HEAD + "7,{},{\"id\":\"1\"}]}");

        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.rejected()).hasSize(2);
    }

    @Test
    void neverGoesOnToItself() {
        String next = "],\"next_url\":\"https://quay.example/feeds/%s\"}";

        assertThat(Feeds.feed(HEAD + next.formatted("news.xml")).archive()).isNull();
        assertThat(Feeds.feed(HEAD + next.formatted("2.json")).archive())
                .isEqualTo("https://quay.example/feeds/2.json");
    }
}
