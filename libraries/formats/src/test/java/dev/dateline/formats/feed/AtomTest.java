package dev.dateline.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>The &lt;b&gt; tag</title> | The <b> tag",
                "<title type='html'>&lt;em&gt;Red&lt;/em&gt; moon</title> | Red moon",
                "<title type='html'>&lt;3 winter</title> | <3 winter",
                "<title type='html'><![CDATA[Using &lt;nav&gt; well]]></title> | Using <nav> well",
                "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Hall <a href='x'>built</a> &amp; by whom</div></title> | Hall built & by whom",
                "<title>Naked <b>markup</b></title> | Naked markup"
            })
    void readsATitleAsItsTypeSays(String title, String text) {
        assertThat(Feeds.entry(title).title()).isEqualTo(text);
    }

    @Test
    void readsContentOfEveryKind() {
        assertThat(Feeds.entry("<content>7 &lt; 8</content>").body()).isEqualTo("7 < 8");
        assertThat(Feeds.entry("<content type='html'>&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b</content>")
                        .body())
                .isEqualTo("a\n\nb");
        assertThat(Feeds.entry(
                                "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>a</p><p>b</p></div></content>")
                        .body())
                .isEqualTo("a\n\nb");
        assertThat(Feeds.entry("<content mode='base64' type='text/html'>" + base64("<p>Fähre</p>") + "</content>")
                        .body())
                .isEqualTo("Fähre");
    }

    @Test
    void takesTheSummaryWhereTheContentLiesElsewhereOrIsAPicture() {
        assertThat(Feeds.entry("<content type='video/mp4' src='https://quay.example/1.mp4'/><summary>Film</summary>")
                        .body())
                .isEqualTo("Film");
        assertThat(Feeds.entry("<content type='image/png'>aGVsbG8=</content><summary>Picture</summary>")
                        .body())
                .isEqualTo("Picture");
    }

    @Test
    void choosesTheLinkThatIsThePageOfTheEntry() {
        FeedEntry entry = Feeds.entry(
                "<link rel='self' href='https://quay.example/api/1'/><link rel='alternate' type='application/pdf' href='1.pdf'/>"
                        + "<link rel='enclosure' href='1.mp3'/><link type='text/html' href='one'/>");

        assertThat(entry.link()).isEqualTo("https://quay.example/log/one");
    }

    @Test
    void takesALinkWrittenAsTextForWantOfABetterOne() {
        assertThat(Feeds.entry("<link>https://quay.example/1</link>").link()).isEqualTo("https://quay.example/1");
        assertThat(Feeds.entry("<link>https://quay.example/x</link><link href='https://quay.example/1'/>")
                        .link())
                .isEqualTo("https://quay.example/1");
    }

    @Test
    void nestsTheBasesOfAddresses() {
        FeedEntry entry = Feeds.feed(
                        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/log/'><entry xml:base='2026/03/'>"
                                + "<link href='pier'/></entry></feed>")
                .entries()
                .get(0);

        assertThat(entry.link()).isEqualTo("https://quay.example/log/2026/03/pier");
    }

    @Test
    void takesTheAuthorOfTheFeedForEntriesThatNameNone() {
        assertThat(Feeds.entry("<title>x</title>").authors()).containsExactly("The desk");
        assertThat(Feeds.entry("<author><name>Mara Lind</name></author><author><name>Ben Okoro</name></author>")
                        .authors())
                .containsExactly("Mara Lind", "Ben Okoro");
        assertThat(Feeds.entry("<source><author><name>Ann Lee</name></author></source>")
                        .authors())
                .containsExactly("Ann Lee");
    }

    @Test
    void readsTheLanguageNearestToTheText() {
        FeedEntry entry = Feeds.entry("<title>x</title><content xml:lang='de_at' type='text'>Nebel</content>");

        assertThat(entry.language()).isEqualTo("de-AT");
    }

    @Test
    void prefersThePublicationToTheUpdate() {
        FeedEntry entry =
                Feeds.entry("<updated>2026-03-06T09:00:00Z</updated><published>2026-03-04T09:40:00+01:00</published>");

        assertThat(entry.date()).contains(new EntryDate("2026-03-04T09:40:00+01:00", "published"));
    }

    @Test
    void readsWhatWasWithdrawnAndWhereTheArchiveIs() {
        FeedDocument feed = Feeds.feed(
                "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'>"
                        + "<link rel='prev-archive' href='/2025.xml'/><at:deleted-entry ref='urn:1' when='2026-03-06T09:00:00Z'/></feed>");

        assertThat(feed.archive()).isEqualTo("https://quay.example/2025.xml");
        assertThat(feed.withdrawn()).hasSize(1);
        assertThat(feed.withdrawn().get(0).id()).isEqualTo("urn:1");
        assertThat(feed.withdrawn().get(0).when().value()).isEqualTo("2026-03-06T09:00:00");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
