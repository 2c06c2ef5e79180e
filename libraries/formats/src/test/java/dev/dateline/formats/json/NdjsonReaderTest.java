package dev.dateline.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.Reading;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonReaderTest {

    private static final String GOOD =
            "{\"id\":\"1\",\"headline\":\"Rain\",\"published\":\"2025-01-06\",\"body\":\"Wet.\"}";

    @Test
    void readsThePlainForm() throws IOException {
        List<Item> items =
                Reading.lines("{\"id\": \"r-1\", \"headline\": \"COCOA\", \"published\": \"1987-02-26T15:01:01Z\","
                        + " \"body\": \"Showers\\ncontinued.\", \"by\": \"A. B.\", \"located\": \"Bahia\", \"language\": \"en_US\","
                        + " \"topics\": [\"cocoa\"], \"places\": [\"brazil\", \"\"], \"unknown\": 1}\n");

        Draft draft = Reading.draft(items.get(0));
        Content content = draft.content();
        assertThat(draft.uri()).isEqualTo("dateline://seeds/document#r-1");
        assertThat(content.published().value()).isEqualTo("1987-02-26T15:01:01");
        assertThat(content.published().zone()).isEqualTo("Z");
        assertThat(content.contentCreated()).isEqualTo("1987-02-26T15:01:01Z");
        assertThat(content.by()).isEqualTo("A. B.");
        assertThat(content.located()).isEqualTo("Bahia");
        assertThat(content.language()).isEqualTo("en-US");
        assertThat(Reading.body(draft)).isEqualTo("Showers\ncontinued.");
        assertThat(content.others().keySet()).containsExactly("subjects", "places");
        assertThat(content.others().get("places").toString()).isEqualTo("[{\"name\":\"brazil\"}]");
    }

    @Test
    void passesOverBlankLinesByteOrderMarkAndCarriageReturns() throws IOException {
        List<Item> items = Reading.lines("\uFEFF\r\n" + GOOD + "\r\n\n  \n" + GOOD.replace("\"1\"", "\"2\""));

        assertThat(items)
                .extracting(item -> Reading.draft(item).uri())
                .containsExactly("dateline://seeds/document#1", "dateline://seeds/document#2");
    }

    @Test
    void readsANumberForAnId() throws IOException {
        assertThat(Reading.draft(Reading.lines(GOOD.replace("\"1\"", "17")).get(0))
                        .uri())
                .endsWith("#17");
    }

    @Test
    void rejectsABrokenLineInTheMiddleAndReadsItsNeighbours() throws IOException {
        List<Item> items =
                Reading.lines(GOOD + "\n{\"id\":\"2\",\"headline\":\n" + GOOD.replace("\"1\"", "\"3\"") + "\n");

        assertThat(items).hasSize(3);
        RejectedItem rejected = Reading.rejected(items.get(1));
        assertThat(rejected.reason()).isEqualTo(Reason.MALFORMED_JSON);
        assertThat(rejected.detail()).startsWith("line 2, byte ").doesNotContain("headline");
        assertThat(rejected.original().bytes()).asString().isEqualTo("{\"id\":\"2\",\"headline\":");
        assertThat(rejected.position().ordinal()).isEqualTo(1);
        assertThat(rejected.position().byteOffset()).isEqualTo(GOOD.length() + 1);
        assertThat(Reading.draft(items.get(2)).uri()).endsWith("#3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]|NOT_AN_ARTICLE",
                "17|NOT_AN_ARTICLE",
                "{}|NOT_AN_ARTICLE",
                "{\"id\":\"1\"}|NOT_AN_ARTICLE",
                "{\"headline\":17,\"body\":\"b\"}|NOT_AN_ARTICLE",
                "{\"headline\":\"h\"}|NO_BODY",
                "{\"headline\":\"h\",\"body\":\" \"}|NO_BODY",
                "{\"headline\":\"h\",\"body\":\"b\",\"published\":\"yesterday\"}|NOT_AN_ARTICLE",
                "{\"headline\":\"h\",\"body\":\"b\",\"published\":\"2025-02-29\"}|IMPOSSIBLE_DATE",
                "{\"headline\":\"h\",\"body\":\"b\",\"published\":\"2025-02-01T25:00\"}|IMPOSSIBLE_DATE",
                "{\"body\":\"b\"} {}|MALFORMED_JSON",
                "{\"body\":\"b\",\"body\":\"c\"}|MALFORMED_JSON",
                "{\"body\":\"b\",\"topics\":[{\"a\":1,\"a\":2}]}|MALFORMED_JSON",
                "{\"body\":\"\\ud800\"}|MALFORMED_UTF8",
                "{\"body\":\"b\"|MALFORMED_JSON",
                "nothing|MALFORMED_JSON"
            })
    void rejectsWhatIsNoArticle(String line, Reason reason) throws IOException {
        List<Item> items = Reading.lines(line + "\n" + GOOD);

        RejectedItem rejected = Reading.rejected(items.get(0));
        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.original().bytes()).asString().isEqualTo(line);
        assertThat(items.get(1)).isInstanceOf(Draft.class);
    }

    @Test
    void givesARejectedArticleTheIdThatItHas() throws IOException {
        assertThat(Reading.rejected(Reading.lines("{\"id\":\"7\",\"headline\":\"h\"}")
                                .get(0))
                        .key())
                .isEqualTo("dateline://seeds/document#7");
    }

    @Test
    void rejectsMalformedUtf8Alone() throws IOException {
        byte[] document = Reading.utf8(GOOD + "\n" + GOOD + "\n");
        document[GOOD.indexOf("Wet")] = (byte) 0xC3;

        List<Item> items = Reading.lines(document);

        assertThat(Reading.rejected(items.get(0)).reason()).isEqualTo(Reason.MALFORMED_UTF8);
        assertThat(items.get(1)).isInstanceOf(Draft.class);
    }

    @Test
    void rejectsZeroedBytesInTheMiddleAlone() throws IOException {
        String line = GOOD + "\n";
        byte[] document = Reading.utf8(line.repeat(200) + "\0".repeat(50) + "\n" + line);

        List<Item> items = Reading.lines(document);

        assertThat(items).hasSize(202);
        assertThat(Reading.rejected(items.get(200)).reason()).isEqualTo(Reason.BINARY);
    }

    @Test
    void rejectsALineOfAHundredMegabytesWithoutHoldingIt() throws IOException {
        long length = 100L << 20;
        InputStream document = new SequenceInputStream(
                new SequenceInputStream(bytes(GOOD + "\n"), new Filler(length)), bytes("\n" + GOOD));

        List<Item> items = Reading.lines(document);

        assertThat(items).hasSize(3);
        RejectedItem rejected = Reading.rejected(items.get(1));
        assertThat(rejected.reason()).isEqualTo(Reason.ARTICLE_TOO_LARGE);
        assertThat(rejected.original().length()).isEqualTo(length);
        assertThat(rejected.original().bytes())
                .hasSize(Limits.REJECTED_HEAD_BYTES)
                .containsOnly('x');
        assertThat(rejected.original().sha256()).hasSize(64);
        assertThat(rejected.detail()).contains("line 2").contains("104857600 bytes");
        assertThat(items.get(2).position().byteOffset()).isEqualTo(GOOD.length() + 1 + length + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void measuresAnArticleAsItIsPublished(int over) throws IOException {
        int overhead = size("x".repeat(1_000_000)) - 1_000_000;
        String body = "x".repeat(Limits.ARTICLE_BYTES - overhead + over);

        Item item = Reading.lines(line(body)).get(0);

        assertThat(size(body)).isEqualTo(Limits.ARTICLE_BYTES + over);
        assertThat(item instanceof Draft).isEqualTo(over <= 0);
    }

    @Test
    void readsAnArticleWhoseEscapesAreLongerThanTheLimit() throws IOException {
        Item item = Reading.lines(line("\\u00e9".repeat(400_000))).get(0);

        assertThat(Reading.body(item)).hasSize(400_000);
    }

    /** The bytes of the article as a record, at the largest version. */
    private static int size(String body) throws IOException {
        byte[] bytes = Reading.utf8(line(body));
        JsonLine.Read read = (JsonLine.Read) JsonLine.parse(bytes, 0, bytes.length);
        Draft draft = Draft.of(
                "dateline://seeds/document#1", new SourcePosition("seeds", "document", 0, 0), 0, read.content());
        OffsetDateTime longest = OffsetDateTime.parse("1970-01-01T00:00:00.000000001Z");
        return ArticleJson.write(draft.toArticle(Integer.MAX_VALUE, longest)).length;
    }

    private static String line(String body) {
        return "{\"id\":\"1\",\"body\":\"" + body + "\"}";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(Reading.utf8(text));
    }

    /** So many of the letter x. */
    private static final class Filler extends InputStream {

        private long left;

        Filler(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] to, int start, int count) {
            int got = (int) Math.min(count, left);
            Arrays.fill(to, start, start + got, (byte) 'x');
            left -= got;
            return got == 0 ? -1 : got;
        }
    }
}
