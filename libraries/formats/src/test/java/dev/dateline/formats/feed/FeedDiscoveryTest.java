package dev.dateline.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class FeedDiscoveryTest {

    @Test
    void findsTheFeedsThatAPageNamesThoseOfCommentsLast() {
        String html =
                "<html><head><base href='/site/'><script>'<link rel=alternate type=application/rss+xml href=no>'</script>"
                        + "<link rel='alternate' type='application/rss+xml' title='Comments' href='c.xml'>"
                        + "<link rel='Alternate feed' type='application/atom+xml' href='main.xml'/>"
                        + "<link rel='stylesheet' href='x.css'><link rel=alternate hreflang=de href=/de></head>";

        assertThat(FeedDiscovery.feeds(html, URI.create("https://quay.example/")))
                .containsExactly("https://quay.example/site/main.xml", "https://quay.example/site/c.xml");
    }
}
