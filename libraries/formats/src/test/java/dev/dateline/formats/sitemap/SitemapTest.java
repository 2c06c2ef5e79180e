package dev.dateline.formats.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.Formats;
import dev.dateline.formats.Reading;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.item.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "news.xml | | <?xml version='1.0'?><!-- <rss> --><urlset></urlset> | sitemap",
                "news.xml | | <s:urlset xmlns:s='http://www.sitemaps.org/schemas/sitemap/0.9'/> | sitemap",
                "news.xml | | <SitemapIndex/> | sitemap",
                "news.xml | | <rss><channel><title>urlset</title></channel></rss> | feed",
                "'' | text/html | <urlset></urlset> | sitemap",
                "'' | text/html | <html><body><urlset></urlset></body></html> | page",
                "'' | text/plain | https://quay.example/1 | sitemap",
                "'' | text/plain | 2026-03-04 at https://quay.example/1 | dated-text",
                "'' | text/plain | https://quay.example/1 is where it is | dated-text",
                "news.txt | | https://quay.example/1 | dated-text"
            })
    void isToldByItsFirstElementOrByAddressesWhereOnlyBytesTell(
            String name, String mediaType, String document, String format) {
        DocumentHead head = new DocumentHead(name, mediaType, null, Reading.utf8(document));

        assertThat(Formats.standard().of(head).name()).isEqualTo(format);
    }

    @Test
    void isToldInUtf16Too() {
        byte[] document = "\uFEFF<urlset></urlset>".getBytes(StandardCharsets.UTF_16LE);

        assertThat(new Sitemap().recognises(DocumentHead.of("news.xml", document)))
                .isTrue();
    }

    @Test
    void makesAnItemOfEachPageAndRejectsThePlacesWithoutOne() throws IOException {
        List<Item> items = Reading.named(
                "news.xml",
                "<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url>"
                        + "<loc>https://quay.example/1</loc><n:news><n:title>Mill opens</n:title><n:keywords>mill, snow</n:keywords>"
                        + "</n:news></url><url><loc>nowhere</loc></url></urlset>");

        assertThat(items).hasSize(2);
        assertThat(Reading.headline(items.get(0))).isEqualTo("Mill opens");
        assertThat(Reading.draft(items.get(0)).content().others().get("subjects"))
                .hasToString("[{\"name\":\"mill\"},{\"name\":\"snow\"}]");
        assertThat(Reading.rejected(items.get(1)).reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
    }

    @Test
    void anIndexNamesSitemapsAndNoArticle() throws IOException {
        List<Item> items = Reading.named(
                "news.xml", "<sitemapindex><sitemap><loc>https://quay.example/s1.xml</loc></sitemap></sitemapindex>");

        assertThat(items).hasSize(1);
        assertThat(Reading.rejected(items.get(0)).detail()).contains("an index of 1 sitemaps");
    }
}
