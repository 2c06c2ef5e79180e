package dev.dateline.formats.page;

import static dev.dateline.formats.page.Pages.FERRY;
import static dev.dateline.formats.page.Pages.ferry;
import static dev.dateline.formats.page.Pages.html;
import static dev.dateline.formats.page.Pages.outcome;
import static dev.dateline.formats.page.Pages.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.article.Precision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of itself, and what it is where it holds no article. */
class PageReaderTest {

    @Test
    void takesTheFactsFromJsonLd() {
        Page page = read(ferry(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"The Lantern\"},"
                        + "{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Lund\"},"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Night ferry sails again\",\"author\":{\"@id\":\"#ada\"},"
                        + "\"datePublished\":\"2026-03-04T18:05:00+01:00\"}]}</script>",
                ""));

        assertThat(page.headline()).isEqualTo("Night ferry sails again");
        assertThat(page.authors()).containsExactly("Ada Lund");
        assertThat(page.published().start().toInstant()).isEqualTo(Instant.parse("2026-03-04T17:05:00Z"));
        assertThat(page.published().published().value()).isEqualTo("2026-03-04T18:05:00");
        assertThat(page.published().published().zone()).isEqualTo("+01:00");
        assertThat(page.published().published().from()).isEqualTo("datePublished");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.paragraphs()).hasSize(3);
    }

    @Test
    void takesTheFactsFromMetaWhereJsonLdIsBroken() {
        Page page = read(ferry(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Night \"ferry\"\"}</script>"
                        + "<meta property='og:site_name' content='The Lantern'><meta name='author' content='Ada Lund'>"
                        + "<meta property='article:published_time' content='2026-03-04T17:05Z'>"
                        + "<meta property='og:description' content='What a winter on the quay was like.'>",
                ""));

        assertThat(page.authors()).containsExactly("Ada Lund");
        assertThat(page.site()).isEqualTo("The Lantern");
        assertThat(page.description()).isEqualTo("What a winter on the quay was like.");
        assertThat(page.published().published().precision()).isEqualTo(Precision.MINUTE);
    }

    @Test
    void takesTheFactsFromMicrodata() {
        Page page = read(html(
                "en",
                "<title>Night ferry sails again</title>",
                "<article itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>Night ferry sails again</h1>"
                        + "<span itemprop='author' itemscope><span itemprop='name'>Ada Lund</span></span>"
                        + "<time itemprop='datePublished' datetime='2026-03-04T17:05:00Z'>today</time>" + FERRY
                        + "</article>"));

        assertThat(page.authors()).containsExactly("Ada Lund");
        assertThat(page.published().start().toInstant()).isEqualTo(Instant.parse("2026-03-04T17:05:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | By Ada Lund and Tom Berg | Ada Lund;Tom Berg",
                "de | Von Ada Lund und Tom Berg | Ada Lund;Tom Berg",
                "fr | Par Ada Lund et Tom Berg | Ada Lund;Tom Berg",
                "es | Por Ada Lund y Tom Berg | Ada Lund;Tom Berg",
                "ru | Автор: Ада Лунд и Том Берг | Ада Лунд;Том Берг",
                "tr | Yazan: Ada Lund ve Tom Berg | Ada Lund;Tom Berg"
            })
    void readsTheBylineInSight(String language, String byline, String names) {
        Page page = read(html(
                language,
                "<title>Night ferry sails again</title>",
                "<article><h1>Night ferry sails again</h1><div class='byline'>" + byline + "</div>" + FERRY
                        + "</article>"));

        assertThat(page.authors()).isEqualTo(List.of(names.split(";", -1)));
        assertThat(page.byline()).isEqualTo(byline);
        assertThat(page.body()).doesNotContain(byline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 4 March 2026, 18:05",
                "de | 4. März 2026, 18:05 Uhr",
                "fr | Publié le 4 mars 2026 à 18h05",
                "es | 4 de marzo de 2026 18:05",
                "pl | 4 marca 2026, 18:05",
                "ru | 4 марта 2026, 18:05",
                "ja | 2026年3月4日 18時05分"
            })
    void readsTheDateInSight(String language, String line) {
        Page page = read(html(
                language,
                "<title>Night ferry sails again</title>",
                "<article><h1>Night ferry sails again</h1><div class='date'>" + line + "</div>" + FERRY
                        + "</article>"));

        assertThat(page.published().published().value()).isEqualTo("2026-03-04T18:05");
        assertThat(page.published().published().zone()).isNull();
    }

    @Test
    void takesTheSitesNameOffTheHeadline() {
        Page page = read(html(
                "en",
                "<title>The Lantern - Night ferry sails again</title><meta property='og:title' content='Night ferry sails again"
                        + " — The Lantern'><meta property='og:site_name' content='The Lantern'><meta property='og:type' content='article'>",
                "<div>" + FERRY + "</div><h2>More</h2>" + "<p>And the bell rang.</p>" + FERRY));

        assertThat(page.headline()).isEqualTo("Night ferry sails again");
    }

    @Test
    void believesNoCanonicalAddressThatIsTheFront() {
        assertThat(read(ferry("<link rel='canonical' href='/'>", "")).address()).isEqualTo(Pages.ADDRESS);
        assertThat(read(ferry("<link rel='canonical' href='/ferry'>", "")).address())
                .hasToString("https://www.lantern.example/ferry");
    }

    @Test
    void readsATextThatOnlyTheMetadataHas() {
        Page page = read(html(
                "en",
                "<title>Night ferry sails again</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Night ferry sails again\",\"articleBody\":\""
                        + "The night ferry sails again, and the bus that took its place is for sale.\\n\\n".repeat(8)
                        + "\"}</script>",
                "<div id='root'></div>"));

        assertThat(page.paragraphs()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>Page not found</p>",
                "<h1>404</h1><p>The page that you look for is not here any more, or it never was. Try our search.</p>",
                "<h1>Anmelden</h1><form><p>Bitte melden Sie sich an, um diesen Inhalt zu lesen, oder legen Sie ein Konto an."
                        + "</p><input type='email'><input type='password'><button>Weiter</button></form>",
                "<div role='dialog'><h2>We value your privacy</h2><p>We and our partners store and read what we like on your"
                        + " device, and so on for many more lines than this.</p><button>Accept</button></div>"
            })
    void findsNoArticleWhereThereIsNone(String body) {
        assertThat(outcome(html("en", "<title>The Lantern</title>", body))).isInstanceOf(NoArticle.class);
    }

    @Test
    void findsNoArticleInAPageThatAsksForConsent() {
        String text =
                "<p>We and our 812 partners would like to store what we learn of your device and of you, and to read it"
                        + " again later, for purposes that number %d of our list describes in full.</p>";
        StringBuilder ask = new StringBuilder("<h1>Before you go on</h1>");
        for (int i = 0; i < 6; i++) {
            ask.append(text.replace("%d", Integer.toString(i)));
        }

        PageOutcome outcome =
                outcome(html("en", "<title>The Lantern</title>", ask + "<form><button>I agree</button></form>"));

        assertThat(outcome).isInstanceOf(NoArticle.class);
    }

    @Test
    void findsNoArticleInASectionFront() {
        String teaser =
                "<article><h2><a href='/%d'>A text about the %dth lamp</a></h2><p>The lamp at number %d went out last"
                        + " night, and the watch was called at once, which took an hour and a half in all.</p></article>";
        StringBuilder teasers = new StringBuilder("<h1>Lamps</h1>");
        for (int i = 10; i < 30; i++) {
            teasers.append(teaser.replace("%d", Integer.toString(i)));
        }

        PageOutcome front = outcome(html("en", "<title>Lamps | The Lantern</title>", teasers.toString()));

        assertThat(front).isEqualTo(new NoArticle("a list of other texts"));
    }

    @Test
    void survivesBytesThatAreNoPage() {
        PageReader reader = new PageReader();

        assertThat(reader.read(new byte[0], null, null)).isInstanceOf(NoArticle.class);
        assertThat(reader.read(new byte[] {0, -1, 3, 60, 62, -128}, "image/png", null))
                .isInstanceOf(NoArticle.class);
        assertThat(reader.read("plain words".getBytes(StandardCharsets.UTF_16), "text/html", null))
                .isInstanceOf(NoArticle.class);
    }
}
