package dev.dateline.formats.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.formats.SharedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader met and what is right then.
 *
 * @param json as it is written
 */
record WebCase(JsonNode json) {

    private static final Set<String> MORE_THAN_ONE = Set.of("fetches", "variants", "exchange", "feeds");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Those of an area that are one document. */
    static Stream<WebCase> of(String area) {
        try {
            return Files.readAllLines(SharedFolder.require("corpora/web/cases.ndjson")).stream()
                    .map(WebCase::parse)
                    .filter(each -> each.json.get("area").textValue().equals(area) && each.isOneDocument());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WebCase parse(String line) {
        try {
            return new WebCase(MAPPER.readTree(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOneDocument() {
        return (given().has("body") || given().has("base64"))
                && MORE_THAN_ONE.stream().noneMatch(given()::has);
    }

    String id() {
        return json.get("id").textValue();
    }

    JsonNode given() {
        return json.get("given");
    }

    JsonNode expected() {
        return json.get("expect");
    }

    byte[] bytes() {
        return bytes(given());
    }

    static byte[] bytes(JsonNode given) {
        return given.has("base64")
                ? Base64.getDecoder().decode(given.get("base64").textValue())
                : given.get("body").textValue().getBytes(StandardCharsets.UTF_8);
    }

    String mediaType() {
        return given().path("headers").path("Content-Type").textValue();
    }

    URI address() {
        String url = given().path("url").textValue();
        return url == null ? null : URI.create(url);
    }

    @Override
    public String toString() {
        return id() + " " + json.get("kind").textValue();
    }
}
