package dev.dateline.annotation.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Timex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Reads {@code {"id","text","dct"}} a line and writes the dates found, for {@code shared/score/dates.py}. */
final class TagNdjson {

    private TagNdjson() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        DateTagger tagger = new DateTagger();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = json.readTree(line);
                ObjectNode result = json.createObjectNode();
                result.put("id", document.path("id").asText());
                var timexes = result.putArray("timexes");
                for (Timex timex : tagger.tag(
                        "",
                        document.path("text").asText(),
                        anchors(document.path("dct").asText("")),
                        Deadline.NONE)) {
                    timexes.addObject()
                            .put("start", timex.slice().start())
                            .put("end", timex.slice().end())
                            .put("type", timex.type().name())
                            .put("value", timex.value())
                            .put("rule", timex.explain().rule());
                }
                out.println(json.writeValueAsString(result));
            }
        }
        out.flush();
    }

    static Anchors anchors(String dct) {
        return dct.isEmpty()
                ? Anchors.NONE
                : Anchors.of(new Published(
                        dct, dct.length() > 10 ? Precision.MINUTE : Precision.DAY, null, Published.HEADER));
    }
}
