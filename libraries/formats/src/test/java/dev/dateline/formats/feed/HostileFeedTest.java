package dev.dateline.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made to take long or to take much takes neither: a tenth of a second for a megabyte, with room for a busy machine. */
class HostileFeedTest {

    private static final int SIZE = 1_000_000;
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String HEAD = "<rss><channel><item><title>x</title><description>";
    private static final String TAIL = "</description></item></channel></rss>";

    static Stream<Arguments> repeated() {
        return Stream.of(
                        "<",
                        "<a",
                        "<a>",
                        "</a>",
                        "<a b='",
                        "<a b=\"",
                        "<!--",
                        "<![CDATA[",
                        "<!DOCTYPE [",
                        "<?",
                        "&",
                        "&amp;",
                        "&#1",
                        "&a",
                        "&lt;p&gt;",
                        "&lt;script&gt;",
                        "&lt;iframe&gt;",
                        "&lt;!--",
                        "\n \n",
                        "\n",
                        " x",
                        "<item>",
                        "<item><title>x</title><author>y</author></item>",
                        "<c:x xmlns:c='y'>",
                        "{\"a\":",
                        "[",
                        "<category>",
                        "@",
                        "a b, ")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void endsInBoundedTimeOnWhatIsRepeatedForAMegabyte(String piece) {
        String text = piece.repeat(SIZE / piece.length());

        Assertions.assertTimeoutPreemptively(BOUND, () -> {
            read(text);
            read(HEAD + text + TAIL);
            read("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + text);
        });
    }

    @Test
    void endsInBoundedTimeOnTenMegabytesOfLessThanSigns() {
        Assertions.assertTimeoutPreemptively(BOUND, () -> read("<".repeat(10 * SIZE)));
    }

    @Test
    void readsWhatStandsBelowAHundredThousandNestedTags() {
        FeedDocument feed = read(HEAD + "<a>".repeat(100_000) + "deep" + "</a>".repeat(100_000) + TAIL);

        assertThat(feed.entries().get(0).body()).isEqualTo("deep");
    }

    @Test
    void expandsNoEntityThatNests() {
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";

        FeedDocument feed = read(laughs + HEAD + "&c;" + TAIL);

        assertThat(feed.entries().get(0).body()).isEqualTo("&b;&b;&b;&b;");
    }

    @Test
    void opensNothingThatAnEntityNames() {
        String external =
                "<!DOCTYPE rss SYSTEM \"https://dtd.example/\" [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % d SYSTEM \"https://d.example/\">%d;]>";

        FeedDocument feed = read(external + HEAD + "a&x;b" + TAIL);

        assertThat(feed.entries().get(0).body()).isEqualTo("a&x;b");
    }

    @Test
    void boundsWhatAnEntityMultiplies() {
        String multiplied = "<!DOCTYPE rss [<!ENTITY a \"" + "x".repeat(1000) + "\">]>";

        FeedDocument feed = read(multiplied + HEAD + "&a;".repeat(SIZE / 3) + TAIL);

        assertThat(feed.entries().get(0).body()).hasSizeLessThan(2_000_000);
    }

    @Test
    void countsManyAuthorsAndCategoriesInBoundedTime() {
        StringBuilder item = new StringBuilder("<rss><channel><item>");
        IntStream.range(0, 100_000)
                .forEach(i -> item.append("<author>a").append(i).append("</author>"));
        IntStream.range(0, 100_000)
                .forEach(i -> item.append("<category>c").append(i).append("</category>"));

        Assertions.assertTimeoutPreemptively(BOUND, () -> read(item + "</item>"));
    }

    @Test
    void endsWellOnBytesThatMeanNothing() {
        byte[] bytes = new byte[SIZE];
        new Random(1).nextBytes(bytes);

        Assertions.assertTimeoutPreemptively(BOUND, () -> FeedReader.read(bytes, "text/xml; charset=utf-8", null));
        Assertions.assertTimeoutPreemptively(BOUND, () -> FeedReader.read(new byte[SIZE], null, null));
    }

    private static FeedDocument read(String document) {
        FeedReading reading = FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null, null);
        return reading instanceof FeedReading.Read read ? read.feed() : null;
    }
}
