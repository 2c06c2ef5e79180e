package dev.dateline.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void partsParagraphsByAnEmptyLine() {
        assertThat(HtmlText.of("<p>The bus\n was early.</p>\n<p>Snow.</p><ul><li>one<li>two</ul>"))
                .isEqualTo("The bus was early.\n\nSnow.\n\none\n\ntwo");
    }

    @Test
    void endsALineAtABreakAndAParagraphAtTwo() {
        assertThat(HtmlText.of("Quay 1<br>Valley<br/><br />Open")).isEqualTo("Quay 1\nValley\n\nOpen");
    }

    @Test
    void keepsWordsTogetherThatInlineElementsPart() {
        assertThat(HtmlText.of("H<sub>2</sub>O and <b>bold</b>, <i>late</i>.")).isEqualTo("H2O and bold, late.");
    }

    @Test
    void leavesOutWhatNoReaderSees() {
        assertThat(HtmlText.of(
                        "Quiet<script>run('<p>')</script><style>p{}</style><!-- no --><iframe src=x>no</iframe> day"))
                .isEqualTo("Quiet day");
    }

    @Test
    void losesNothingToAFrameWithoutAnEnd() {
        assertThat(HtmlText.of("Quiet <iframe src='https://x.example/'> day")).isEqualTo("Quiet day");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(HtmlText.of("Tides:<pre>06:10 high\n12:20 low</pre>now"))
                .isEqualTo("Tides:\n\n06:10 high\n12:20 low\n\nnow");
    }

    @Test
    void resolvesReferencesOnce() {
        assertThat(HtmlText.of("Salt &amp; pepper, &amp;lt;b&amp;gt;, 7 &lt; 8, a&nbsp;b"))
                .isEqualTo("Salt & pepper, &lt;b&gt;, 7 < 8, a b");
    }

    @Test
    void partsTheCellsOfATable() {
        assertThat(HtmlText.of("<table><tr><td>6</td><td>knots</td></tr><tr><td>7</td></tr></table>"))
                .isEqualTo("6 knots\n\n7");
    }

    @Test
    void leavesOutControlCharactersAndHalvesOfPairs() {
        assertThat(HtmlText.of("a\u0000b\u0085c\u200Bd\uD83C!")).isEqualTo("a b c\u200Bd\uFFFD!");
    }
}
