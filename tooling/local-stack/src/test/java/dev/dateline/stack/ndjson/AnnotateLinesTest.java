package dev.dateline.stack.ndjson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.annotation.Annotator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateLinesTest {

    private static final Annotator ANNOTATOR = Annotator.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void answersEachLineInItsOrder() throws Exception {
        String in = IntStream.range(0, 50)
                .mapToObj(each -> "{\"id\":\"d" + each + "\",\"text\":\"Angela Merkel visited Paris in France.\"}\n")
                .collect(Collectors.joining());

        LineCounts counts = annotate(in, 3);

        assertThat(lines())
                .extracting(line -> line.get("id").textValue())
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(each -> "d" + each).toList());
        assertThat(counts.documents()).isEqualTo(50);
        assertThat(counts.failed()).isZero();
        assertThat(counts.units()).isEqualTo(50 * 7);
    }

    @Test
    void givesTheSameBytesForADocumentWhateverIsBesideIt() throws Exception {
        List<String> documents = IntStream.range(0, 40)
                .mapToObj(each -> "{\"id\":" + each + ",\"text\":\""
                        + "Angela Merkel met Wang Yi in Paris. ".repeat(1 + each) + "\"}\n")
                .toList();
        List<String> backwards = new ArrayList<>(documents);
        Collections.reverse(backwards);

        annotate(String.join("", documents), 1);
        List<String> alone = out.toString(UTF_8).lines().toList();
        out.reset();
        annotate(String.join("", backwards), 4);

        assertThat(out.toString(UTF_8).lines()).containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void givesOffsetsInCodePoints() throws Exception {
        annotate("{\"id\":1,\"text\":\"\uD83C\uDF89\uD83C\uDF89 Angela Merkel visited Paris in France.\"}", 1);

        JsonNode first = lines().get(0).get("spans").get(0);
        assertThat(first.toString()).isEqualTo("{\"start\":3,\"end\":16,\"type\":\"PERSON\"}");
    }

    @Test
    void readsNumbersInTheOrderThatTheLineLanguageTells() throws Exception {
        annotate("{\"id\":1,\"text\":\"It was signed on 3/4/2025 in Ghent.\",\"language\":\"en-GB\"}", 1);

        assertThat(lines().get(0).get("timexes").get(0).get("value").textValue())
                .isEqualTo("2025-04-03");
    }

    @Test
    void namesOfTheFrameAreSpansToo() throws Exception {
        annotate("{\"id\":1,\"text\":\"ANKARA, Nov 22 (Reuters) - It rained.\"}", 1);

        assertThat(lines().get(0).get("spans").toString())
                .isEqualTo(
                        "[{\"start\":0,\"end\":6,\"type\":\"PLACE\"},{\"start\":16,\"end\":23,\"type\":\"ORGANISATION\"}]");
    }

    @Test
    void resolvesDatesAgainstTheDocumentsDate() throws Exception {
        annotate("{\"id\":1,\"text\":\"It rained on Sunday.\",\"dct\":\"2025-01-06\"}", 1);

        assertThat(lines().get(0).get("timexes").toString())
                .isEqualTo("[{\"start\":13,\"end\":19,\"type\":\"DATE\",\"value\":\"2025-01-05\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"id\":1}",
                "{\"text\":3}",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\",\"dct\":\"yesterday\"}",
                "{\"text\":\"a\",\"dct\":\"2025-02-30\"}"
            })
    void answersABadLineWithAnErrorAndGoesOn(String bad) throws Exception {
        LineCounts counts = annotate(bad + "\n{\"id\":2,\"text\":\"It rained.\"}\n", 2);

        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0).get("error").textValue()).startsWith("line 1");
        assertThat(lines().get(1).get("id").intValue()).isEqualTo(2);
        assertThat(counts.failed()).isEqualTo(1);
        assertThat(counts.documents()).isEqualTo(1);
    }

    private LineCounts annotate(String in, int threads) throws IOException, InterruptedException {
        return new OrderedLines(new AnnotateLine(ANNOTATOR), AnnotateLine.LONGEST, threads)
                .answer(new ByteArrayInputStream(in.getBytes(UTF_8)), out);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(UTF_8).lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
