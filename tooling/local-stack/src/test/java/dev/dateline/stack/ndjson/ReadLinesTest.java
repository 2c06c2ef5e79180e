package dev.dateline.stack.ndjson;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLinesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String XML = "application/xml";
    private static final String ADDRESS = "https://quay.example/feeds/news.xml";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void answersEachLineInItsOrder() throws Exception {
        String in = IntStream.range(0, 50)
                .mapToObj(each -> line("d" + each, rss(each, "a"), null, XML))
                .collect(Collectors.joining());

        LineCounts counts = read(in, 3);

        assertThat(lines())
                .extracting(line -> line.get("id").textValue())
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(each -> "d" + each).toList());
        assertThat(lines()).allSatisfy(line -> {
            int number = Integer.parseInt(line.get("id").textValue().substring(1));
            assertThat(headline(line)).isEqualTo("Pier " + number + " reopens");
        });
        assertThat(counts.documents()).isEqualTo(50);
        assertThat(counts.failed()).isZero();
        assertThat(counts.units()).isEqualTo(50);
    }

    @Test
    void answersALineThatIsNestedTooDeepAsThatAndGoesOn() throws Exception {
        String deep = "{\"id\":" + "[".repeat(5000) + "]".repeat(5000) + ",\"body\":\"b\"}\n";

        LineCounts counts = read(deep + line("a", rss(1, "a"), null, XML), 2);

        assertThat(lines().get(0).get("error").textValue()).isEqualTo("line 1: nested deeper than 100");
        assertThat(lines().get(1).get("id").textValue()).isEqualTo("a");
        assertThat(counts.failed()).isEqualTo(1);
    }

    @Test
    void saysWhatADocumentIsAndWhatItHolds() throws Exception {
        read(line("a", rss(1, "a"), ADDRESS, XML), 1);

        JsonNode answer = lines().get(0);
        assertThat(answer.get("document").toString())
                .isEqualTo("{\"format\":\"feed\",\"title\":\"Quay Post\",\"language\":\"en-GB\"}");
        assertThat(answer.get("items").get(0).get("altIds").get(0).toString())
                .isEqualTo("{\"role\":\"guid\",\"value\":\"a\"}");
        assertThat(answer.get("rejected")).isEmpty();
    }

    @Test
    void resolvesAddressesAgainstThatOfTheDocument() throws Exception {
        read(line("a", rss(1, "a"), ADDRESS, XML), 1);

        assertThat(lines().get(0).get("items").get(0).get("altIds").get(1).toString())
                .isEqualTo("{\"role\":\"url\",\"value\":\"https://quay.example/pier/1\"}");
    }

    @Test
    void readsBytesInBase64AndInAFileAsInABody(@TempDir Path folder) throws Exception {
        byte[] bytes = ("\uFEFF" + rss(7, "a")).getBytes(UTF_16LE);
        Path file = Files.write(folder.resolve("news.bin"), bytes);
        ObjectNode inLine =
                JSON.createObjectNode().put("base64", Base64.getEncoder().encodeToString(bytes));
        ObjectNode inFile = JSON.createObjectNode().put("file", file.toString());

        read(inLine.put("mediaType", XML) + "\n" + inFile.put("mediaType", XML) + "\n", 2);

        assertThat(lines()).extracting(ReadLinesTest::headline).containsExactly("Pier 7 reopens", "Pier 7 reopens");
    }

    @Test
    void tellsEachKindOfDocumentApart() throws Exception {
        String page =
                "<!DOCTYPE html><html lang='en'><title>Pier</title><body><p>Nothing but a door.</p></body></html>";
        String sitemap = "<urlset><url><loc>https://quay.example/pier/1</loc></url></urlset>";

        read(line("page", page, "https://quay.example/pier", "text/html") + line("sitemap", sitemap, ADDRESS, XML), 2);

        assertThat(lines())
                .extracting(line -> line.get("document").get("format").textValue())
                .containsExactly("page", "sitemap");
        assertThat(lines().get(0).get("items")).isEmpty();
        assertThat(lines().get(0).get("rejected").get(0).get("reason").textValue())
                .isEqualTo("no-article");
        assertThat(lines().get(1).get("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"id\":1}",
                "{\"body\":3}",
                "{\"body\":\"a\"} x",
                "{\"base64\":\"%\"}",
                "{\"body\":\"a\",\"url\":\"no address\"}",
                "{\"file\":\"no-such-folder/no-such-file.xml\"}"
            })
    void answersABadLineWithAnErrorAndGoesOn(String bad) throws Exception {
        LineCounts counts = read(bad + "\n" + line("good", rss(1, "a"), null, XML), 2);

        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0).get("error").textValue()).startsWith("line 1");
        assertThat(lines().get(1).get("id").textValue()).isEqualTo("good");
        assertThat(counts.failed()).isEqualTo(1);
        assertThat(counts.documents()).isEqualTo(1);
    }

    private static String rss(int number, String id) {
        return "<rss version='2.0'><channel><title>Quay Post</title><language>en-gb</language><item><title>Pier "
                + number
                + " reopens</title><guid isPermaLink='false'>" + id + "</guid><link>/pier/" + number
                + "</link><description>The pier opens on Monday.</description></item></channel></rss>";
    }

    private static String line(String id, String body, String url, String mediaType) {
        ObjectNode line = JSON.createObjectNode().put("id", id).put("body", body);
        return line.put("url", url).put("mediaType", mediaType) + "\n";
    }

    private static String headline(JsonNode line) {
        return line.get("items").get(0).get("headlines").get(0).get("value").textValue();
    }

    private LineCounts read(String in, int threads) throws IOException, InterruptedException {
        return new OrderedLines(new ReadLine(), ReadLine.LONGEST, threads)
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
