package dev.dateline.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.example.Example;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSchemasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "article | /type | \"picture\" | const",
                "article | /version | \"0\" | pattern",
                "article | /version | 1 | type",
                "article | /versionCreated | \"2025-01-06T09:30Z\" | format",
                "article | /contentCreated | \"2025-02-30T00:00:00Z\" | format",
                "article | /language | \"en_US\" | pattern",
                "article | /uri | \"no uri at all\" | format",
                "article | /bodies | [] | minItems",
                "article | /bodies/0/charCount | -1 | minimum",
                "article | /altIds | [] | minContains",
                "article | /altIds/0/value | \"ABC\" | minContains",
                "article | /standard/version | \"2.1\" | const",
                "article | /published/precision | \"month\" | oneOf",
                "article | /published/value | \"2025-02-30\" | oneOf",
                "article | /sourcePosition/source | \"a/b\" | pattern",
                "article | /sourcePosition/byteOffset | -1 | minimum",
                "article | /sourcePosition/line | 4 | additionalProperties",
                "article | /surprise | true | unevaluatedProperties",
                "article | /entities | [] | unevaluatedProperties",
                "enriched-article | /surprise | true | unevaluatedProperties",
                "enriched-article | /entities/0/type | \"DRAGON\" | enum",
                "enriched-article | /entities/0/mentions | [] | minItems",
                "enriched-article | /entities/0/mentions/0/confidence | 1.5 | maximum",
                "enriched-article | /entities/0/mentions/0/surprise | 1 | unevaluatedProperties",
                "enriched-article | /entities/0/mentions/0/text | \"\" | minLength",
                "enriched-article | /timexes/0/tid | \"t0\" | pattern",
                "enriched-article | /timexes/0/mod | \"SORT_OF\" | enum",
                "enriched-article | /timexes/0/range/to | \"soon\" | pattern",
                "enriched-article | /dateline/date | \"2025-13-01\" | format",
                "enriched-article | /provenance/0/modelSha256 | \"abc\" | pattern",
                "article-version | /version | 0 | minimum",
                "article-version | /sha256 | \"xyz\" | pattern",
                "source-position | /generation | 0 | minimum",
                "source-position | /ledger/rejected/no-body | \"one\" | type",
            })
    void refuseAWrongMember(String example, String pointer, String wrong, String keyword) throws IOException {
        Example golden = Example.of(example);
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) golden.value().at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1), ArticleJson.mapper().readTree(wrong));

        List<Finding> findings = EventSchemas.of(golden.type()).orElseThrow().validate(golden.bytes());

        assertThat(findings).extracting(Finding::keyword).contains(keyword);
    }

    @ParameterizedTest
    @EnumSource(value = EventType.class, mode = EnumSource.Mode.EXCLUDE, names = "ARTICLE_REJECTED")
    void refuseAnObjectThatLacksAnyRequiredMember(EventType type) throws IOException {
        JsonNode schema = schema(type);
        Example golden = Example.all()
                .filter(example -> example.type() == type)
                .findFirst()
                .orElseThrow();
        List<String> required = new ArrayList<>();
        schema.findValues("required").get(0).forEach(each -> required.add(each.textValue()));
        assertThat(required).isNotEmpty();

        for (String member : required) {
            ObjectNode lacking = golden.value().deepCopy();
            lacking.remove(member);
            assertThat(EventSchemas.of(type).orElseThrow().validate(lacking))
                    .as("without %s", member)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = EventType.class, mode = EnumSource.Mode.EXCLUDE, names = "ARTICLE_REJECTED")
    void describeEveryMember(EventType type) throws IOException {
        List<String> silent = new ArrayList<>();
        JsonNode schema = schema(type);
        silent(schema, "", silent);

        assertThat(schema.path("$id").asText()).isEqualTo(type.dataSchema().orElseThrow());
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"article\"", "{}", "{\"uri\":\"urn:x\",\"uri\":\"urn:x\"}", "{", ""})
    void refuseWhatIsNoArticle(String json) {
        List<Finding> findings = EventSchemas.of(EventType.ARTICLE_PUBLISHED)
                .orElseThrow()
                .validate(json.getBytes(StandardCharsets.UTF_8));

        assertThat(findings).isNotEmpty();
    }

    @Test
    void neverQuoteTheTextThatTheyRefuse() {
        List<Finding> findings = EventSchemas.ninjs().validate("{\"uri\": secret}".getBytes(StandardCharsets.UTF_8));

        assertThat(findings)
                .containsExactly(new Finding("", "json", findings.get(0).message()));
        assertThat(findings.toString()).contains("line 1").doesNotContain("secret");
    }

    @Test
    void checkAPlaceOfNinjsAsGeoJson() throws IOException {
        String place = "{\"uri\":\"urn:x\",\"places\":[{\"geoJSON\":{\"type\":\"Point\",\"coordinates\":%s}}]}";

        assertThat(EventSchemas.ninjs().validate(bytes(place.formatted("[13.7,51.1]"))))
                .isEmpty();
        assertThat(EventSchemas.ninjs().validate(bytes(place.formatted("[13.7]"))))
                .isNotEmpty();
    }

    @Test
    void leaveARejectedOriginalUnchecked() {
        assertThat(EventSchemas.of(EventType.ARTICLE_REJECTED)).isEmpty();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode schema(EventType type) throws IOException {
        try (InputStream stream =
                EventSchemasTest.class.getResourceAsStream(type.schemaResource().orElseThrow())) {
            return ArticleJson.mapper().readTree(stream);
        }
    }

    /** Collects the members that a reader finds nothing about; a bare const or pattern narrows one described above. */
    private static void silent(JsonNode schema, String path, List<String> silent) {
        schema.properties().forEach(entry -> {
            String here = path + "/" + entry.getKey();
            if (entry.getKey().equals("properties")) {
                entry.getValue().properties().forEach(member -> {
                    JsonNode described = member.getValue();
                    boolean narrows =
                            path.contains("/oneOf") || path.contains("/contains") || path.endsWith("/standard");
                    boolean refers = described.path("$ref").asText().startsWith("#/$defs/");
                    if (!narrows && !refers && !described.has("description")) {
                        silent.add(here + "/" + member.getKey());
                    }
                });
            }
            if (entry.getValue().isContainerNode()) {
                children(entry.getValue(), here, silent);
            }
        });
    }

    private static void children(JsonNode node, String path, List<String> silent) {
        if (node.isObject()) {
            silent(node, path, silent);
        } else {
            for (int i = 0; i < node.size(); i++) {
                children(node.get(i), path + "/" + i, silent);
            }
        }
    }
}
