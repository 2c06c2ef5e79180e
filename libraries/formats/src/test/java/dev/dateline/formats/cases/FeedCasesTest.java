package dev.dateline.formats.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.formats.feed.EntryArticle;
import dev.dateline.formats.feed.EntryDate;
import dev.dateline.formats.feed.FeedDiscovery;
import dev.dateline.formats.feed.FeedDocument;
import dev.dateline.formats.feed.FeedEntry;
import dev.dateline.formats.feed.FeedReader;
import dev.dateline.formats.feed.FeedReading;
import dev.dateline.formats.item.Content;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases about feeds.
 *
 * <p>Not held against them: pictures and enclosures, which are left out of an article; what a visit keeps and forgets, which is the
 * part of whoever visits; and whether a date is credible, which needs a clock.
 */
class FeedCasesTest {

    static Stream<WebCase> cases() {
        return WebCase.of("feed");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheFeedOfACase(WebCase each) {
        JsonNode expected = each.expected();
        FeedReading reading = FeedReader.read(each.bytes(), each.mediaType(), each.address());

        if (expected.has("feeds")) {
            String html = new String(each.bytes(), StandardCharsets.UTF_8);
            assertThat(FeedDiscovery.feeds(html, each.address())).isEqualTo(texts(expected.get("feeds")));
        } else if (isFeed(expected)) {
            assertThat(reading).isInstanceOf(FeedReading.Read.class);
            assertThat(faults(expected, ((FeedReading.Read) reading).feed())).isEmpty();
        } else {
            assertThat(reading).isInstanceOf(FeedReading.NotAFeed.class);
        }
    }

    private static boolean isFeed(JsonNode expected) {
        String outcome = expected.path("outcome").asText("parsed");
        return outcome.equals("parsed") || outcome.equals("partial");
    }

    private static List<String> faults(JsonNode expected, FeedDocument feed) {
        Map<String, Object> about = new HashMap<>();
        about.put("format", feed.format());
        about.put("feed_title", feed.title());
        List<String> faults = new ArrayList<>(Expected.faults(expected, about));
        if (feed.complete() == expected.path("outcome").asText().equals("partial")) {
            faults.add("complete is " + feed.complete());
        }
        JsonNode entries =
                expected.has("if_parsed") ? expected.get("if_parsed").get("entries") : expected.get("entries");
        assertThat(feed.entries()).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            faults.addAll(faults(entries.get(i), feed.entries().get(i)));
        }
        return faults;
    }

    private static List<String> faults(JsonNode wanted, FeedEntry entry) {
        Content article = EntryArticle.of(entry);
        Map<String, Object> read = new HashMap<>();
        read.put("id", entry.id() == null ? entry.link() : entry.id());
        read.put("link", entry.link());
        read.put("title", entry.title());
        read.put("published", article.contentCreated());
        read.put("authors", entry.authors());
        read.put("lang", entry.language());
        read.put("tags", entry.categories());
        if (article.published() != null) {
            read.put("precision", article.published().precision().wireName());
        }
        if (wanted.path("updated").isTextual()) {
            read.put("updated", updated(entry));
        }
        List<String> faults = new ArrayList<>(Expected.faults(wanted, read));
        faults.addAll(textFaults(wanted, entry));
        return faults;
    }

    private static OffsetDateTime updated(FeedEntry entry) {
        return entry.updated().stream()
                .map(EntryDate::text)
                .map(OffsetDateTime::parse)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is body or summary depends on what else there is. */
    private static List<String> textFaults(JsonNode wanted, FeedEntry entry) {
        Map<String, Object> body = new HashMap<>();
        body.put("text", entry.body());
        body.put("summary", entry.body());
        List<String> faults = Expected.faults(wanted, body);
        Map<String, Object> summary = new HashMap<>();
        summary.put("text", entry.body());
        summary.put(
                "summary",
                entry.summaries().isEmpty() ? null : entry.summaries().get(0));
        return faults.isEmpty() ? faults : Expected.faults(wanted, summary);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.textValue()));
        return texts;
    }
}
