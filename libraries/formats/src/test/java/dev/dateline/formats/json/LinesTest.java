package dev.dateline.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.Reading;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How lines may end, and objects that go on over lines. */
class LinesTest {

    private static final String PRETTY =
            """
            {
              "id": "%s",
              "headline": "Rain",
              "published": "2025-01-06",
              "body": "Wet.",
              "topics": [
                "weather"
              ]
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\n\r", "\r\r"})
    void readsLinesThatAnyLineEndEnds(String end) throws IOException {
        List<Item> items = Reading.lines(line("1") + end + line("2") + end + "{oops" + end + line("3") + end);

        assertThat(ids(items.subList(0, 2))).containsExactly("1", "2");
        assertThat(Reading.rejected(items.get(2)).reason()).isEqualTo(Reason.MALFORMED_JSON);
        assertThat(ids(items.subList(3, 4))).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void readsLinesTheSameHoweverTheBytesArrive(String end) throws IOException {
        String document = line("1") + end + PRETTY.formatted("2").replace("\n", end) + line("3");

        for (int piece = 1; piece < 40; piece++) {
            assertThat(ids(Reading.lines(Reading.utf8(document), List.of(piece, 1, 7))))
                    .containsExactly("1", "2", "3");
        }
    }

    @Test
    void countsALineFeedAfterACarriageReturnOnce() throws IOException {
        String good = line("1") + "\r\n";

        assertThat(Reading.rejected(Reading.lines(good + good + "{oops\r\n").get(2))
                        .detail())
                .startsWith("line 3, ");
    }

    @Test
    void readsAnObjectThatIsWrittenOverLinesAsOne() throws IOException {
        List<Item> items = Reading.lines(
                PRETTY.formatted("1") + line("2") + "\n" + PRETTY.formatted("3").stripTrailing());

        assertThat(ids(items)).containsExactly("1", "2", "3");
        assertThat(items.get(0).position().byteOffset()).isZero();
        assertThat(items.get(1).position().byteOffset())
                .isEqualTo(PRETTY.formatted("1").length());
        assertThat(items.get(0).length())
                .isEqualTo(PRETTY.formatted("1").stripTrailing().length());
    }

    @Test
    void costsOneLineWhereALineIsBrokenThatCouldGoOn() throws IOException {
        List<Item> items =
                Reading.lines("{\"id\":\"x\",\"headline\":\n" + line("1") + "\n" + line("2") + "\n{\n" + line("3"));

        assertThat(items).hasSize(5);
        assertThat(ids(List.of(items.get(1), items.get(2), items.get(4)))).containsExactly("1", "2", "3");
        assertThat(Reading.rejected(items.get(0)).original().bytes())
                .asString()
                .isEqualTo("{\"id\":\"x\",\"headline\":");
        assertThat(Reading.rejected(items.get(3)).original().bytes()).asString().isEqualTo("{");
    }

    @Test
    void costsOneLineWhereAnObjectOverLinesIsFollowedByMore() throws IOException {
        assertThat(Reading.lines("{\n} {\"id\":\"1\"}\n" + line("2"))).last().isInstanceOf(Draft.class);
    }

    @Test
    void rejectsAnObjectOverLinesThatIsNoArticleAsOne() throws IOException {
        List<Item> items = Reading.lines("{\n \"id\": \"7\",\n \"headline\": \"h\"\n}\n" + line("1"));

        assertThat(items).hasSize(2);
        assertThat(Reading.rejected(items.get(0)).reason()).isEqualTo(Reason.NO_BODY);
        assertThat(Reading.rejected(items.get(0)).key()).endsWith("#7");
        assertThat(Reading.rejected(items.get(0)).detail()).startsWith("line 1, byte 0");
    }

    @Test
    void looksOnFromManyBrokenLinesInNoMoreThanTheirLength() throws IOException {
        List<Item> items = Reading.lines("{\"a\":[\n".repeat(20_000) + line("1"));

        assertThat(ids(List.of(items.get(items.size() - 1)))).containsExactly("1");
    }

    @Test
    void readsAWholeFileOfJson() throws IOException {
        assertThat(ids(Reading.named("a.json", PRETTY.formatted("1")))).containsExactly("1");
        assertThat(ids(Reading.named("a.json", line("1")))).containsExactly("1");
        assertThat(ids(Reading.named("a.json", "\uFEFF[" + PRETTY.formatted("1") + " , " + line("2") + "]\n")))
                .containsExactly("1", "2");
        assertThat(ids(Reading.named("a.json", line("1") + "\n" + PRETTY.formatted("2"))))
                .containsExactly("1", "2");
    }

    @Test
    void costsOneElementOfAnArrayWhereThatIsBad() throws IOException {
        String deep = "{\"body\":\"b\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        List<Item> items =
                Reading.named("a.json", "[\n" + line("1") + ",\n" + deep + ",\n{oops},\n17, " + line("2") + "]");

        assertThat(items).hasSize(5);
        assertThat(ids(List.of(items.get(0), items.get(4)))).containsExactly("1", "2");
        assertThat(items.subList(1, 4))
                .extracting(item -> Reading.rejected(item).reason())
                .containsExactly(Reason.TOO_DEEP, Reason.MALFORMED_JSON, Reason.NOT_AN_ARTICLE);
        assertThat(Reading.rejected(items.get(2)).detail()).startsWith("line 4, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[]", "  ", "", "[1,", "{", "}", "]", ",", "\"", "[\"", "nothing"})
    void rejectsAFileOfJsonWithNoArticleInIt(String document) throws IOException {
        assertThat(Reading.named("a.json", document)).isNotEmpty().noneMatch(Draft.class::isInstance);
    }

    @Test
    void takesNoRoomForValuesWithoutAnEnd() throws IOException {
        assertThat(Reading.named("a.json", "[" + "1,".repeat(600_000) + "1]")).hasSize(1 << 19);
    }

    @Test
    void tellsAnArrayThatDoesNotEnd() throws IOException {
        List<Item> items = Reading.named("a.json", "[" + line("1") + ",");

        assertThat(ids(items.subList(0, 1))).containsExactly("1");
        assertThat(Reading.rejected(items.get(1)).detail()).isEqualTo("an array that does not end");
    }

    private static List<String> ids(List<Item> items) {
        return items.stream()
                .map(item -> Reading.draft(item).uri())
                .map(uri -> uri.substring(uri.indexOf('#') + 1))
                .toList();
    }

    private static String line(String id) {
        return "{\"id\":\"" + id + "\",\"headline\":\"Rain\",\"published\":\"2025-01-06\",\"body\":\"Wet.\"}";
    }
}
