package dev.dateline.formats.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.sitemap.Child;
import dev.dateline.formats.sitemap.SitemapPage;
import dev.dateline.formats.sitemap.SitemapReader;
import dev.dateline.formats.sitemap.SitemapReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases about sitemaps; that an index does not follow itself is the part of whoever fetches, which is played here. */
class SitemapCasesTest {

    static Stream<WebCase> cases() {
        return WebCase.of("sitemap");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSitemapOfACase(WebCase each) throws IOException {
        SitemapReading reading = SitemapReader.read(each.bytes(), each.mediaType());

        JsonNode wanted = each.expected().get("entries");
        if (wanted.isEmpty()) {
            assertThat(reading).isInstanceOf(SitemapReading.NotASitemap.class);
            return;
        }
        List<SitemapPage> pages = pages(reading, each);
        assertThat(pages).hasSameSizeAs(wanted);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(Expected.faults(wanted.get(i), read(pages.get(i)))).isEmpty();
        }
        if (each.expected().has("skipped")) {
            assertThat(((SitemapReading.Pages) reading).skipped())
                    .isEqualTo(each.expected().get("skipped").intValue());
        }
    }

    private static List<SitemapPage> pages(SitemapReading reading, WebCase of) throws IOException {
        if (reading instanceof SitemapReading.Pages pages) {
            return pages.pages();
        }
        List<SitemapPage> found = new ArrayList<>();
        for (Child child : ((SitemapReading.Index) reading).sitemaps()) {
            JsonNode given = of.given().get("children").get(child.address());
            if (given != null) {
                SitemapReading inside = SitemapReader.read(unpacked(WebCase.bytes(given)), null);
                found.addAll(((SitemapReading.Pages) inside).pages());
            }
        }
        return found;
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes[0] != 0x1F) {
            return bytes;
        }
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return packed.readAllBytes();
        }
    }

    private static Map<String, Object> read(SitemapPage page) {
        Map<String, Object> read = new HashMap<>();
        read.put("link", page.address());
        read.put("title", page.title());
        read.put("published", start(page.published()));
        read.put("updated", start(page.changed()));
        read.put("publisher", page.publisher());
        read.put("lang", page.language());
        read.put("access", page.access());
        read.put("genres", page.genres());
        read.put("tags", page.keywords());
        if (page.published() != null) {
            read.put("precision", page.published().precision().wireName());
        }
        return read;
    }

    private static Object start(LenientDate date) {
        return date == null ? null : date.start();
    }
}
