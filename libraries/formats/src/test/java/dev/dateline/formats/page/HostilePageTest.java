package dev.dateline.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are made to be slow or to exhaust memory are read in bounded time. */
class HostilePageTest {

    /** Far more than it takes on a busy machine, far less than what is not bounded takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String START = "<title>The quay</title><body><article><h1>The quay</h1>";
    private static final String END =
            "<p>The lamp on the quay went out at nine, and Ada Lund, who had lit it for thirty years, lit it again by hand.</p>";

    @ParameterizedTest(name = "{1} times {0}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "<div>, 100000",
                "<b>, 100000",
                "<a href=x>, 100000",
                "<p><span>, 100000",
                "<blockquote>words, 100000",
                "<table><tr><td>, 100000",
                "<p>Each paragraph of this page says the same as the one before it., 160000",
                "<li><a href=/x>A text</a> and words</li>, 50000",
                "<div>Words</div>, 100000",
                "words<br><br>, 100000",
                "<h1>A heading</h1>, 50000",
                "<meta name=author content='Ada Lund'>, 50000",
                "<p class='a-b c-d e-f g-h'>, 50000",
                "<article><h1>The quay</h1><p>Another text that is none of ours., 20000",
                "<, 2000000",
                "<!--, 500000",
            })
    void boundsItsTime(String piece, int times) {
        byte[] page = (START + piece.repeat(times) + END).getBytes(StandardCharsets.UTF_8);

        PageOutcome outcome = Assertions.assertTimeout(PATIENCE, () -> new PageReader().read(page, "text/html", null));

        assertThat(outcome).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"[, 5000000", "'{\"author\":', 500000", "'{\"@type\":\"NewsArticle\"}', 300000"})
    void survivesJsonLdWithoutAnEnd(String piece, int times) {
        String script = "<script type='application/ld+json'>" + piece.repeat(times) + "</script>";
        byte[] page = (script + START + END).getBytes(StandardCharsets.UTF_8);

        PageOutcome outcome = Assertions.assertTimeout(PATIENCE, () -> new PageReader().read(page, "text/html", null));

        assertThat(outcome).isInstanceOf(Page.class);
    }
}
