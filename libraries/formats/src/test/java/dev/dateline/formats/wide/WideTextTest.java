package dev.dateline.formats.wide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.Reading;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in UTF-16 and UTF-32, with a mark and without one, is read as the same text in UTF-8 is. */
class WideTextTest {

    private static final String LINE = "{\"id\":\"%s\",\"headline\":\"Zürich 𝄞 雨\",\"body\":\"Nass.\"}";

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE,''", "UTF-16BE,''", "UTF-32LE,''", "UTF-32BE,''",
        "UTF-16LE,mark", "UTF-16BE,mark", "UTF-32LE,mark", "UTF-32BE,mark"
    })
    void readsEveryFormatOfText(String name, String mark) throws IOException {
        Charset charset = Charset.forName(name);
        String start = mark.isEmpty() ? "" : "\uFEFF";
        byte[] lines = (start + LINE.formatted("1") + "\r\n{oops}\n" + LINE.formatted("2")).getBytes(charset);
        byte[] text = (start + "date 2025-01-06 Zürich\n\nNass.\n\ndate 2025-01-07 Ghent\n\nWet.\n").getBytes(charset);

        List<Item> items = Reading.lines(lines);
        List<Item> texts = Reading.text(text);

        assertThat(items).hasSize(3);
        assertThat(Reading.headline(items.get(0))).isEqualTo("Zürich 𝄞 雨");
        RejectedItem rejected = Reading.rejected(items.get(1));
        assertThat(rejected.reason()).isEqualTo(Reason.MALFORMED_JSON);
        assertThat(rejected.original().bytes()).isEqualTo("{oops}".getBytes(charset));
        int second = (start + LINE.formatted("1") + "\r\n{oops}\n").getBytes(charset).length;
        assertThat(items.get(2).position().byteOffset()).isEqualTo(second);
        assertThat(items.get(2).length()).isEqualTo(LINE.formatted("2").getBytes(charset).length);
        assertThat(texts).extracting(Reading::headline).containsExactly("Zürich", "Ghent");
        assertThat(Reading.named("a.json", lines)).hasSize(3);
    }

    @Test
    void readsTextWithAMarkThatHasNoZeroInIt() throws IOException {
        assertThat(Reading.rejected(Reading.text("\uFEFF雨雨雨".getBytes(StandardCharsets.UTF_16LE))
                                .get(0))
                        .reason())
                .isEqualTo(Reason.NO_HEADER);
    }

    @Test
    void hasTheHashThatTheSameTextHasInUtf8() throws IOException {
        Draft wide = Reading.draft(Reading.lines(LINE.formatted("1").getBytes(StandardCharsets.UTF_16))
                .get(0));

        assertThat(wide.contentSha256())
                .isEqualTo(
                        Reading.draft(Reading.lines(LINE.formatted("1")).get(0)).contentSha256());
    }

    @Test
    void rejectsWhatIsNotInTheEncodingThatItBeginsInAsThat() throws IOException {
        byte[] halved = ("\uFEFF" + LINE.formatted("1")).getBytes(StandardCharsets.UTF_16LE);
        byte[] surrogate = Arrays.copyOf(halved, halved.length);
        surrogate[21] = (byte) 0xD8;

        for (byte[] broken : List.of(Arrays.copyOf(halved, halved.length - 1), surrogate)) {
            RejectedItem rejected = Reading.rejected(Reading.lines(broken).get(0));

            assertThat(rejected.reason()).isEqualTo(Reason.MALFORMED_UTF8);
            assertThat(rejected.detail()).isEqualTo("begins as UTF-16LE and goes on as something else");
            assertThat(rejected.original().bytes()).isEqualTo(broken);
        }
    }

    @Test
    void takesNoBinaryForText() throws IOException {
        for (String binary : List.of("A\0B\0\1\0\2\0\3\0\0\0", "\0\0\0\0\0\0\0\0", "\0", "\0\n\0\n{}")) {
            Item item =
                    Reading.text(binary.getBytes(StandardCharsets.ISO_8859_1)).get(0);

            assertThat(Reading.rejected(item).reason()).isEqualTo(Reason.BINARY);
        }
    }

    @Test
    void readsAnEmptyTextWithAMarkAsEmpty() throws IOException {
        assertThat(Reading.rejected(Reading.lines("\uFEFF".getBytes(StandardCharsets.UTF_16LE))
                                .get(0))
                        .reason())
                .isEqualTo(Reason.EMPTY);
    }
}
