package dev.dateline.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.Reading;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line can do to who reads it costs that line alone, and is called what it is. */
class HostileJsonTest {

    private static final String GOOD = "{\"id\":\"good\",\"headline\":\"Rain\",\"body\":\"Wet.\"}";
    private static final String NINJS = "{\"uri\":\"n\",\"type\":\"text\",\"headlines\":[{\"value\":\"Rain\"}],"
            + "\"bodies\":[{\"value\":\"<p>Wet.</p>\",\"contentType\":\"text/html\"%s}]%s}";

    @ParameterizedTest
    @ValueSource(ints = {99, 450, 5_000, 100_000})
    void rejectsNinjsThatIsNestedTooDeepAlone(int depth) throws IOException {
        String deep = NINJS.formatted("", ",\"associations\":" + "{\"a\":".repeat(depth) + "{}" + "}".repeat(depth));

        assertAlone(deep, Reason.TOO_DEEP, "nested deeper than 100");
    }

    @Test
    void rejectsWhatIsNestedTooDeepInAMemberThatNobodyReads() throws IOException {
        String deep = "{\"headline\":\"h\",\"body\":\"b\",\"x\":" + "[".repeat(1_000_000) + "]".repeat(1_000_000) + "}";

        assertAlone(deep, Reason.TOO_DEEP, "nested deeper than 100");
    }

    @Test
    void rejectsArraysAloneAreNestedTooDeep() throws IOException {
        assertAlone("[".repeat(200) + "]".repeat(200), Reason.TOO_DEEP, "nested deeper than 100");
    }

    @Test
    void rejectsAnObjectOverLinesThatIsNestedTooDeepAlone() throws IOException {
        String deep = "{\"headline\":\"h\",\n\"body\":\"b\",\n\"x\":" + "[\n".repeat(200) + "]\n".repeat(200) + "}";

        assertAlone(deep, Reason.TOO_DEEP, "nested deeper than 100");
    }

    @Test
    void readsWhatIsAsDeepAsIsAllowed() throws IOException {
        String deep = "{\"id\":\"d\",\"body\":\"b\",\"x\":" + "[".repeat(99) + "]".repeat(99) + "}";

        assertThat(Reading.lines(deep)).singleElement().isInstanceOf(Draft.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9e99999999999", "-1E-99999999999", "0.1e2147483650"})
    void rejectsANumberThatJavaCanNotHoldAlone(String number) throws IOException {
        assertAlone("{\"body\":\"b\",\"n\":" + number + "}", Reason.NOT_AN_ARTICLE, "a number that is too large");
    }

    @Test
    void rejectsANumberOfTooManyDigitsAsThat() throws IOException {
        assertAlone(
                "{\"body\":\"b\",\"n\":" + "9".repeat(2000) + "}",
                Reason.NOT_AN_ARTICLE,
                "a number of too many digits");
    }

    @Test
    void readsANumberOfGreatExponentWithoutWritingItOut() throws IOException {
        String line = NINJS.formatted(",\"wordCount\":1e999999999", ",\"urgency\":5");

        assertThat(Reading.lines(line + "\n" + GOOD)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\u0007", "\\u001B[31m"})
    void holdsEscapedControlCharactersToTheRuleOfRawOnes(String escape) throws IOException {
        assertAlone(GOOD.replace("Wet", "W" + escape), Reason.BINARY, "a control character that no text has");
        assertAlone("{\"body\":\"b\",\"a" + escape + "\":1}", Reason.BINARY, "a control character that no text has");
        assertThat(Reading.lines(GOOD.replace("Wet", "\\ta\\r\\nb\\f")))
                .singleElement()
                .isInstanceOf(Draft.class);
    }

    @Test
    void holdsARawEscapeToTheSameRuleInEveryFormatOfText() throws IOException {
        assertThat(Reading.rejected(
                                Reading.lines(GOOD.replace("Wet", "\u001b[1m")).get(0))
                        .reason())
                .isEqualTo(Reason.BINARY);
        assertThat(Reading.rejected(Reading.text("date 2025-01-06 Rain\n\nWet\u001b[1m.\n")
                                .get(0))
                        .reason())
                .isEqualTo(Reason.BINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "2147483648", "1e30", "1.5e300"})
    void leavesOutACountThatNoTextHas(String count) throws IOException {
        String line = NINJS.formatted(",\"wordCount\":" + count + ",\"charCount\":" + count, "");

        assertThat(Reading.draft(Reading.lines(line).get(0))
                        .content()
                        .bodies()
                        .get(0)
                        .wordCount())
                .isNull();
        assertThat(Reading.draft(Reading.lines(line).get(0))
                        .content()
                        .bodies()
                        .get(0)
                        .charCount())
                .isNull();
    }

    private static void assertAlone(String bad, Reason reason, String says) throws IOException {
        List<Item> items = Reading.lines(GOOD.replace("good", "before") + "\n" + bad + "\n" + GOOD);

        assertThat(items).hasSize(3);
        RejectedItem rejected = Reading.rejected(items.get(1));
        assertThat(rejected.reason()).as(rejected.detail()).isEqualTo(reason);
        assertThat(rejected.detail()).contains(says).startsWith("line 2, byte ");
        assertThat(Reading.draft(items.get(0)).uri()).endsWith("#before");
        assertThat(Reading.draft(items.get(2)).uri()).endsWith("#good");
    }
}
