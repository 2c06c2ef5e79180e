package dev.dateline.formats.page;

import static dev.dateline.formats.page.Pages.ferry;
import static dev.dateline.formats.page.Pages.html;
import static dev.dateline.formats.page.Pages.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is the body of its article. */
class PageBodyTest {

    @Test
    void keepsQuotationsListsAndCrossHeadingsInTheirOrder() {
        Page page = read(ferry(
                "",
                "<h2>What it takes</h2><ul><li>a ticket from the hut on the quay</li><li>a coat</li></ul>"
                        + "<blockquote><p>“I shall bring soup,” said the cook of the ship, who has done so for years.</p>"
                        + "</blockquote>"));

        assertThat(page.paragraphs().subList(3, 7))
                .containsExactly(
                        "What it takes",
                        "a ticket from the hut on the quay",
                        "a coat",
                        "“I shall bring soup,” said the cook of the ship, who has done so for years.");
        assertThat(page.body()).contains("hut on the quay\n\na coat\n\n“I shall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><img src='a.jpg'><figcaption>OUTSIDE the ferry at the quay. Photo: Tom Berg</figcaption></figure>",
                "<div><img src='a.jpg'><div>OUTSIDE the ferry at the quay, photographed by Tom Berg.</div></div>",
                "<aside><p>OUTSIDE the article there is a box that says who built the ferry and when it was.</p></aside>",
                "<div class='newsletter-box'><p>OUTSIDE the article we ask you for your address, every morning.</p></div>",
                "<section><h3>OUTSIDE</h3><p>Letters by mail, each morning, OUTSIDE.</p><form><input type='email'></form></section>",
                "<div class='x'><h3>OUTSIDE</h3><ul><li><a href='/a'>OUTSIDE one</a></li><li><a href='/b'>OUTSIDE two</a></li></ul></div>",
                "<p><strong><a href='/a'>Lesen Sie auch: OUTSIDE auf dem Dach</a></strong></p>",
                "<p>Lire aussi : <a href='/a'>OUTSIDE sur le toit de la gare maritime</a></p>",
                "<div id='comments'><p>OUTSIDE is where I stood that night, and nobody brought me any bread at all.</p></div>",
                "<div role='dialog'><p>OUTSIDE the article we and our partners read what is on your device.</p></div>",
                "<div hidden><p>OUTSIDE the article, and nobody has ever seen this paragraph on the page.</p></div>",
                "<div style='display: none'><p>OUTSIDE the article, and nobody has ever seen this paragraph.</p></div>",
                "<div class='offer'><p>OUTSIDE for 2.95 a week. Cancel at any time.</p><button>Subscribe</button></div>",
                "<iframe srcdoc='x'><p>OUTSIDE</p></iframe><noscript><p>OUTSIDE needs a script.</p></noscript>",
                "<blockquote class='twitter-tweet'><p>OUTSIDE, a ferry! pic.example/1</p>— Ada (@ada)</blockquote>"
            })
    void leavesOutWhatIsNotTheArticle(String outside) {
        Page page = read(ferry(
                "", outside + "<p>After the box the text went on, and so did the winter, until it was over.</p>"));

        assertThat(page.body()).doesNotContain("OUTSIDE").contains("until it was over");
        assertThat(page.paragraphs()).hasSize(4);
    }

    @Test
    void takesTheStandfirstBeforeTheBody() {
        Page page = read(
                html(
                        "fr",
                        "<title>Le bac repart</title>",
                        "<article><header><h1>Le bac repart</h1><p class='chapo'>Après un hiver à quai, le bac de nuit reprend la mer.</p>"
                                + "</header><div class='texte'><p>Le moteur tombé en panne en janvier a été démonté, réparé et remonté, a dit le"
                                + " capitaine du port, qui n’y croyait plus lui-même depuis la fête.</p><p>Quarante personnes attendaient chaque"
                                + " soir sur le quai, et un car les ramenait chez elles quand rien ne venait.</p></div></article>"));

        assertThat(page.paragraphs().get(0)).isEqualTo("Après un hiver à quai, le bac de nuit reprend la mer.");
        assertThat(page.paragraphs()).hasSize(3);
    }

    @Test
    void joinsATextThatIsCutIntoPieces() {
        String piece =
                "<div class='piece'><p>%s the harbour master counted the ships, wrote the number down and went home"
                        + " to his dinner.</p></div><div class='ad'><p>Buy a lamp today, and buy a second lamp tomorrow.</p></div>";
        String text = piece.replace("%s", "On Monday")
                + piece.replace("%s", "On Tuesday")
                + piece.replace("%s", "On Wednesday");

        Page page = read(html(
                "en",
                "<title>Ships</title>",
                "<h1>Ships</h1><div>" + text + "</div>"
                        + "<time datetime='2026-03-04'></time><a rel='author' href='/ada'>Ada Lund</a>"));

        assertThat(page.paragraphs()).hasSize(3).allMatch(each -> each.contains("counted the ships"));
    }

    @Test
    void readsTheFirstOfSeveralArticlesOnOnePage() {
        String other = "<article><h1>Fog on the moor</h1>"
                + "<p>Fog lay on the moor all week, and the sheep were counted twice, with two results.</p>"
                + "<p>The horn of the old mill was blown by hand, as nobody knew where the key to it was kept.</p></article>";

        Page page = read(ferry("", "").replace("</main>", other.repeat(4) + "</main>"));

        assertThat(page.headline()).isEqualTo("Night ferry sails again");
        assertThat(page.body()).doesNotContain("moor").doesNotContain("mill");
    }

    @Test
    void believesNoNameThatMostOfTheTextStandsUnder() {
        String widget =
                "<div class='sidebar widget'><p>Paragraph %d of a page whose maker calls each of its boxes a widget, and the"
                        + " whole of it a sidebar.</p></div>";
        StringBuilder text = new StringBuilder("<article><h1>Boxes</h1>");
        for (int i = 0; i < 8; i++) {
            text.append(widget.replace("%d", Integer.toString(i)));
        }

        assertThat(read(html("en", "<title>Boxes</title>", text + "</article>")).paragraphs())
                .hasSize(8);
    }

    @Test
    void leavesOutThePortraitOfTheAuthor() {
        Page page = read(ferry(
                "<meta name='author' content='Ada Lund'>",
                "<p>Ada Lund is a writer who lives on a ship in the harbour.</p>"));

        assertThat(page.paragraphs()).hasSize(3);
    }

    @Test
    void readsANameThatStandsUnderTheText() {
        Page page = read(ferry("", "<p>Ada Lund</p>"));

        assertThat(page.authors()).containsExactly("Ada Lund");
        assertThat(page.paragraphs()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 夜の船が再び出る | 壊れていた機関の修理が終わり、夜の船は月曜日から再び島へ向かうと港長が述べた。冬の間、毎晩四十人が岸壁で待っていた。",
                "ar | عودة العبارة الليلية | قال مدير الميناء إن العبارة الليلية ستبحر من جديد يوم الاثنين بعد إصلاح محركها الذي تعطل في يناير الماضي.",
                "hi | रात की नाव फिर चलेगी | बंदरगाह के अधिकारी ने कहा कि इंजन की मरम्मत के बाद रात की नाव सोमवार से फिर द्वीपों के लिए रवाना होगी।",
                "el | Το νυχτερινό πλοίο ξαναφεύγει | Το νυχτερινό πλοίο για τα νησιά θα ξαναφύγει από τη Δευτέρα, είπε ο λιμενάρχης, μετά την επισκευή της μηχανής."
            })
    void readsTextOfAnyScript(String language, String headline, String paragraph) {
        Page page = read(html(
                language,
                "<title>" + headline + "</title>",
                "<article><h1>" + headline + "</h1><p>" + paragraph + "</p></article>"));

        assertThat(page.headline()).isEqualTo(headline);
        assertThat(page.paragraphs()).containsExactly(paragraph);
        assertThat(page.language()).isEqualTo(language);
    }
}
