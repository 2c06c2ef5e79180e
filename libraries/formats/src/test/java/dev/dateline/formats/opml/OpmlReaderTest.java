package dev.dateline.formats.opml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlReaderTest {

    @Test
    void readsFeedsWithTheirFolders() {
        Opml opml = read(
                "<opml><head><title>Mine</title></head><body><outline text='News'><outline title='Sea'>"
                        + "<outline text='Quay' xmlUrl='/quay.xml' htmlUrl='https://quay.example/'/></outline></outline></body></opml>");

        assertThat(opml.title()).isEqualTo("Mine");
        assertThat(opml.feeds())
                .containsExactly(new Opml.Outline(
                        "https://lists.example/quay.xml",
                        "Quay",
                        "https://quay.example/",
                        List.of(List.of("News", "Sea"))));
    }

    @Test
    void namesAFeedOnceWithAllItsFolders() {
        Opml opml = read(
                "<opml><body><outline text='A'><outline xmlUrl='https://quay.example/f'/></outline>"
                        + "<outline text='B'><outline text='Quay' xmlUrl='HTTPS://QUAY.example:443/f'/></outline></body></opml>");

        assertThat(opml.feeds())
                .containsExactly(
                        new Opml.Outline("https://quay.example/f", "Quay", null, List.of(List.of("A"), List.of("B"))));
    }

    @Test
    void readsOnWhereTheListIsBroken() {
        Opml opml = read(
                "<OPML><Outline XMLURL=https://a.example/f><outline text='B & C' xmlurl='https://b.example/?x=1&y=2'></body>");

        assertThat(opml.feeds())
                .extracting(Opml.Outline::address)
                .containsExactly("https://a.example/f", "https://b.example/?x=1&y=2");
        assertThat(opml.complete()).isFalse();
    }

    @Test
    void saysWhatItRefusesAndWhatItDoesNotInclude() {
        Opml opml = read(
                "<opml><outline text='a' xmlUrl='file:///etc/passwd'/><outline type='include' url='more.opml'/>"
                        + "<outline xmlUrl='feed://quay.example/f'/><outline xmlUrl='feed:https://sea.example/f'/></opml>");

        assertThat(opml.refused()).containsExactly(new Opml.Refused("a", "file:///etc/passwd", "refused: scheme file"));
        assertThat(opml.includes()).containsExactly("https://lists.example/more.opml");
        assertThat(opml.feeds())
                .extracting(Opml.Outline::address)
                .containsExactly("http://quay.example/f", "https://sea.example/f");
    }

    @Test
    void saysWhatIsNoList() {
        assertThat(OpmlReader.read("<html/>".getBytes(StandardCharsets.UTF_8), null, null))
                .isEqualTo(new OpmlReading.NotOpml("an HTML page, not OPML"));
    }

    private static Opml read(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        URI address = URI.create("https://lists.example/mine.opml");
        return ((OpmlReading.Read) OpmlReader.read(bytes, null, address)).opml();
    }
}
