package dev.dateline.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaybeHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How <b>dark</b> skies look | How dark skies look",
                "The <windmill> tag | The <windmill> tag",
                "</windmill> | </windmill>",
                "1 < 2 and 3 > 2 | 1 < 2 and 3 > 2",
                "Salt &amp; pepper | Salt & pepper",
                "AT&T | AT&T",
                "Snow<br>and rain | Snow and rain",
                "<b></b> | <b></b>"
            })
    void takesOutTheTagsOfHtmlAndNoOthers(String written, String line) {
        assertThat(MaybeHtml.line(written)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"<p>Late.</p>, true", "Late., false", "1 < 2 >, false", "<windmill>x</windmill>, false"})
    void tellsWhetherATextIsHtmlAndNothingElse(String text, boolean wholly) {
        assertThat(MaybeHtml.isWhollyHtml(text)).isEqualTo(wholly);
    }
}
