package dev.dateline.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.wire.Articles;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void keepsEveryCharacterAndMarksNamesAndDates() throws Exception {
        var enriched = ArticleJson.readEnriched(Articles.article("a", 1));
        String body = enriched.article().body();

        List<List<Piece>> paragraphs = MarkedText.paragraphs(body, enriched.annotations(), false);

        assertThat(paragraphs.stream()
                        .map(each -> each.stream().map(Piece::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n\n")))
                .isEqualTo(body);
        assertThat(paragraphs.get(0))
                .anySatisfy(piece -> {
                    assertThat(piece.text()).isEqualTo("Sunday");
                    assertThat(piece.kind()).isEqualTo("date");
                    assertThat(piece.note()).startsWith("Sunday 5 January 2025: counted back from 2025-01-06");
                })
                .anySatisfy(piece -> assertThat(piece.link()).isEqualTo("/search?q=person%3A%22Annelies+Verbeeck%22"));
    }

    @Test
    void leadsNowhereButToTheWeb() {
        assertThat(Links.web("https://example.org/a?b=c")).isPresent();
        assertThat(List.of(
                        "javascript:alert(1)",
                        "data:text/html,x",
                        "//example.org",
                        "http:",
                        "file:///etc/passwd",
                        "\u0000",
                        "JaVaScRiPt:1"))
                .allSatisfy(address -> assertThat(Links.web(address)).isEmpty());
    }
}
