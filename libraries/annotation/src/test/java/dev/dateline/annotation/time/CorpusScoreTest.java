package dev.dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.annotation.SharedFolder;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Timex;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TimeBank and AQUAINT, scored as TempEval-3 does; skipped where they are not beside the checkout. */
class CorpusScoreTest {

    private static final int PARTS = 3;

    private int gold;
    private int predicted;
    private int relaxed;
    private int strict;
    private int value;

    /** Every third document was held out while the rules were made; the other two thirds are the development part. */
    @ParameterizedTest(name = "{0} {1}: relaxed {2}, strict {3}, value {4}")
    @CsvSource({
        "timebank, all, 94, 86, 80",
        "timebank, held out, 91, 86, 80",
        "aquaint, all, 90, 80, 76.5",
        "aquaint, held out, 90, 80, 74"
    })
    void reachesItsFigures(String corpus, String part, double leastRelaxed, double leastStrict, double leastValue)
            throws IOException {
        ObjectMapper json = new ObjectMapper();
        DateTagger tagger = new DateTagger();
        int number = 0;

        for (String line : Files.readAllLines(SharedFolder.file("corpora/dates/" + corpus + ".ndjson"))) {
            boolean heldOut = number++ % PARTS == PARTS - 1;
            if (heldOut || part.equals("all")) {
                JsonNode document = json.readTree(line);
                Anchors anchors = TagNdjson.anchors(document.path("dct").asText(""));
                score(document, tagger.tag("", document.path("text").asText(), anchors, Deadline.NONE));
            }
        }

        System.out.printf(
                "%s %s: gold %d, predicted %d, relaxed %.1f, strict %.1f, value %.1f%n",
                corpus, part, gold, predicted, f1(relaxed), f1(strict), f1(value));
        assertThat(f1(relaxed)).isGreaterThanOrEqualTo(leastRelaxed);
        assertThat(f1(strict)).isGreaterThanOrEqualTo(leastStrict);
        assertThat(f1(value)).isGreaterThanOrEqualTo(leastValue);
    }

    private double f1(int hits) {
        return 200.0 * hits / (gold + predicted);
    }

    private void score(JsonNode document, List<Timex> found) {
        List<Timex> rest = new ArrayList<>(found);
        gold += document.path("timexes").size();
        predicted += found.size();
        for (JsonNode expected : document.path("timexes")) {
            int start = expected.path("start").asInt();
            int end = expected.path("end").asInt();
            Timex best = null;
            int most = 0;
            for (Timex timex : rest) {
                int overlap = Math.min(end, timex.slice().end())
                        - Math.max(start, timex.slice().start());
                best = overlap >= most && overlap > 0 ? timex : best;
                most = Math.max(most, overlap);
            }
            if (best != null) {
                rest.remove(best);
                relaxed++;
                strict += best.slice().start() == start && best.slice().end() == end ? 1 : 0;
                value += best.value().equals(expected.path("value").asText()) ? 1 : 0;
            }
        }
    }
}
