package dev.dateline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FormatsPropertiesTest {

    private interface Way {
        List<Item> read(byte[] document) throws IOException;
    }

    @Property(tries = 300)
    void textGivesTheSameItemsHoweverItArrives(
            @ForAll("texts") String document,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 30) Integer> pieces)
            throws IOException {
        byte[] bytes = Reading.utf8(document);

        assertThat(Reading.text(bytes, pieces)).isEqualTo(Reading.text(bytes));
    }

    @Property(tries = 300)
    void linesGiveTheSameItemsHoweverTheyArrive(
            @ForAll("lines") String document,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 30) Integer> pieces)
            throws IOException {
        byte[] bytes = Reading.utf8(document);

        assertThat(Reading.lines(bytes, pieces)).isEqualTo(Reading.lines(bytes));
    }

    @Property(tries = 300)
    void anItemsPlaceCutsItOutOfItsText(@ForAll("texts") String document) throws IOException {
        assertCutsOut(Reading::text, Reading.utf8(document));
    }

    @Property(tries = 300)
    void anItemsPlaceCutsItOutOfItsLines(@ForAll("lines") String document) throws IOException {
        assertCutsOut(Reading::lines, Reading.utf8(document));
    }

    @Property(tries = 300)
    void anyBytesGiveItemsAndNoFailure(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
        assertThat(Reading.text(bytes)).isNotEmpty();
        assertThat(Reading.lines(bytes)).isNotEmpty();
    }

    private static void assertCutsOut(Way way, byte[] document) throws IOException {
        for (Item item : way.read(document)) {
            int begin = (int) item.position().byteOffset();
            byte[] cut = Arrays.copyOfRange(document, begin, begin + (int) item.length());
            Item alone = way.read(cut).get(0);
            if (item instanceof Draft draft) {
                assertThat(Reading.draft(alone).contentSha256()).isEqualTo(draft.contentSha256());
            } else if (item.length() > 0) {
                assertThat(Reading.rejected(alone).reason())
                        .isEqualTo(Reading.rejected(item).reason());
                assertThat(Reading.rejected(item).original().bytes()).isEqualTo(cut);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "date 2025-01-06 One\n",
                        "  date 2025-02-30 Never\r\n",
                        "date 2025-01-06 One\r\n",
                        "\n",
                        " \r\n",
                        "Es regnete in Gent — 12 °C.\n",
                        "date",
                        " 2025-01-06 x",
                        "\u0000")
                .list()
                .ofMaxSize(14)
                .flatMap(parts -> Arbitraries.of("", "\uFEFF").map(mark -> mark + String.join("", parts)));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "{\"id\":\"1\",\"headline\":\"Ü\",\"published\":\"2025-01-06\",\"body\":\"Wet 🌧.\"}\n",
                        "{\"headline\":\"h\",\"body\":\"b\"}\r\n",
                        "{\"headline\":\"h\",\"body\":\"b\"}",
                        "{\"headline\":\"h\",\n",
                        "\n",
                        " \r\n",
                        "[]\n",
                        "\u0000\n")
                .list()
                .ofMaxSize(14)
                .flatMap(parts -> Arbitraries.of("", "\uFEFF").map(mark -> mark + String.join("", parts)));
    }
}
