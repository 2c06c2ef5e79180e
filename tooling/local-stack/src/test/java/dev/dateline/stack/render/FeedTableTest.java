package dev.dateline.stack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.stack.feeds.FeedCheck;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTableTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T12:00:00Z");

    @Test
    void hasARowForEachFeedAndWhatIsWrongBelowIt() throws IOException {
        FeedCheck good = new FeedCheck(
                "https://quay.example/feed.xml",
                true,
                "Quay Post",
                "RSS 2.0",
                null,
                20,
                NOW.minusHours(3),
                412,
                "feed and page",
                List.of(),
                List.of("2 of 3 pages had no text: robots.txt asks that it is not read"));
        FeedCheck bad = new FeedCheck(
                "https://gone.example/rss",
                false,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                List.of("answered 404"),
                List.of());

        assertThat(new FeedTable(Style.PLAIN, NOW.toInstant()).of(List.of(good, bad)))
                .isEqualTo(Golden.text("feeds.txt"));
    }
}
