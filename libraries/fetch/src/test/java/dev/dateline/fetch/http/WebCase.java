package dev.dateline.fetch.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a client met and what is right then.
 *
 * @param json as it is written
 */
public record WebCase(JsonNode json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The cases with these ids; the test is skipped where there are none. */
    public static Stream<WebCase> of(Set<String> ids) {
        Path file = Path.of(System.getProperty("dateline.shared", "")).resolve("corpora/web/cases.ndjson");
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        try {
            List<WebCase> cases = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                WebCase each = new WebCase(MAPPER.readTree(line));
                if (ids.contains(each.id())) {
                    cases.add(each);
                }
            }
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String id() {
        return json.get("id").textValue();
    }

    public JsonNode given() {
        return json.get("given");
    }

    public JsonNode expected() {
        return json.get("expect");
    }

    /** Each of the nodes of an array; none where there is no array. */
    public static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    public static byte[] bytes(JsonNode given) {
        return given.has("base64")
                ? Base64.getDecoder().decode(given.get("base64").textValue())
                : given.path("body").asText("").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return id() + " " + json.get("kind").textValue();
    }
}
