package dev.dateline.formats.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SitemapReaderTest {

    @Test
    void readsWhatANewsSitemapSaysOfAPage() {
        SitemapReading reading = read("<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url>"
                + "<loc> https://quay.example/1 </loc><lastmod>2026-03-05</lastmod><n:news><n:publication><n:name>Quay</n:name>"
                + "<n:language>zh-tw</n:language></n:publication><n:title>Mill &amp;amp; barn</n:title>"
                + "<n:publication_date>2026-03-04T08:40+01:00</n:publication_date><n:keywords>snow, , sea</n:keywords>"
                + "</n:news></url><url><loc/></url></urlset>");

        SitemapReading.Pages pages = (SitemapReading.Pages) reading;
        SitemapPage page = pages.pages().get(0);
        assertThat(pages.skipped()).isEqualTo(1);
        assertThat(page.address()).isEqualTo("https://quay.example/1");
        assertThat(page.title()).isEqualTo("Mill & barn");
        assertThat(page.language()).isEqualTo("zh-TW");
        assertThat(page.keywords()).containsExactly("snow", "sea");
        assertThat(page.changed().value()).isEqualTo("2026-03-05");
        assertThat(page.article().published().value()).isEqualTo("2026-03-04T08:40");
    }

    @Test
    void neverTakesAChangeForAPublication() {
        SitemapReading reading =
                read("<urlset><url><loc>https://quay.example/1</loc><lastmod>2026-03-05</lastmod></url></urlset>");

        assertThat(((SitemapReading.Pages) reading).pages().get(0).article().published())
                .isNull();
    }

    @Test
    void readsAnIndex() {
        SitemapReading reading = read("<sitemapindex><sitemap><loc>https://quay.example/s1.xml</loc></sitemap>"
                + "<sitemap><loc>nowhere</loc></sitemap></sitemapindex>");

        assertThat(reading).isInstanceOf(SitemapReading.Index.class);
        assertThat(((SitemapReading.Index) reading).sitemaps())
                .containsExactly(new Child("https://quay.example/s1.xml", null));
    }

    @Test
    void readsAddressesInPlainText() {
        SitemapReading reading = read("\uFEFFhttps://quay.example/1\r\n\r\nno address\r\nhttps://quay.example/2");

        assertThat(((SitemapReading.Pages) reading).pages())
                .extracting(SitemapPage::address)
                .containsExactly("https://quay.example/1", "https://quay.example/2");
        assertThat(((SitemapReading.Pages) reading).skipped()).isEqualTo(1);
    }

    @Test
    void saysWhatIsNoSitemap() {
        assertThat(read("<html/>")).isEqualTo(new SitemapReading.NotASitemap("an HTML page, not a sitemap"));
        assertThat(read("no address")).isInstanceOf(SitemapReading.NotASitemap.class);
    }

    private static SitemapReading read(String document) {
        return SitemapReader.read(document.getBytes(StandardCharsets.UTF_8), null);
    }
}
