package dev.dateline.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.dateline.contract.example.Example;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlatSchemaTest {

    private static final String IDS = "https://dateline.dev/schemas/";
    private static final Path RESOURCES = Path.of("src/main/resources/dev/dateline/contract/schema");
    private static final List<String> FLAT =
            List.of("article.v1", "enriched-article.v1", "article-version.v1", "source-position.v1");
    private static final String MADE = "    # Made of schema/flat; FlatSchemaTest says how.\n";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    private static final ObjectMapper PRETTY = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Run with -Ddateline.update=true, it writes what it would compare. */
    @ParameterizedTest
    @CsvSource({
        "article.v1, Article",
        "enriched-article.v1, EnrichedArticle",
        "article-version.v1, ArticleVersion",
        "source-position.v1, DocumentPosition"
    })
    void isWhatTheSchemaSaysFlattened(String schema, String name) throws IOException {
        String flat = PRETTY.writeValueAsString(new Flattening(all()).of(IDS + schema + ".schema.json", name)) + "\n";
        Path file = RESOURCES.resolve("flat").resolve(schema + ".schema.json");
        if (Boolean.getBoolean("dateline.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, flat);
        }

        assertThat(Files.readString(file)).isEqualTo(flat);
    }

    @Test
    void refersToNothingOutsideAndJoinsNothing() throws IOException {
        JsonNode flat = flat("enriched-article.v1");

        assertThat(flat.findValuesAsText("$ref")).isNotEmpty().allMatch(each -> each.startsWith("#/definitions/"));
        assertThat(flat.findValues("allOf")).isEmpty();
        for (String member :
                List.of("uri", "headlines", "bodies", "entities", "timexes", "published", "sourcePosition")) {
            assertThat(flat.path("properties").has(member)).as(member).isTrue();
        }
        assertThat(flat.at("/definitions/Entity/properties/type/enum")).hasSizeGreaterThan(10);
        assertThat(flat.at("/definitions/Timex/properties/type/enum")).hasSize(4);
    }

    /** A strict validator refuses a constraint that is not said to be of any type, and a choice of types. */
    @ParameterizedTest
    @CsvSource({"article.v1", "enriched-article.v1", "article-version.v1", "source-position.v1"})
    void saysOfWhichTypeEachConstraintIs(String schema) throws IOException {
        flat(schema)
                .findParents("minLength")
                .forEach(each -> assertThat(each.path("type").asText()).isEqualTo("string"));
        flat(schema)
                .findParents("minItems")
                .forEach(each -> assertThat(each.path("type").asText()).isEqualTo("array"));
        flat(schema)
                .findParents("required")
                .forEach(each -> assertThat(each.path("type").asText()).isEqualTo("object"));
        assertThat(flat(schema).toString()).doesNotContain("\"type\":[");
    }

    @ParameterizedTest
    @MethodSource("dev.dateline.contract.example.Example#all")
    void takesWhateverTheSchemaTakes(Example example) throws IOException {
        String schema = example.type().schemaResource().orElse("").replaceFirst(".*/(.*)\\.schema\\.json", "$1");
        if (schema.isEmpty()) {
            return;
        }

        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7)
                        .getSchema(flat(schema))
                        .validate(example.value()))
                .isEmpty();
    }

    @Test
    void theAsyncApiDocumentHasThemWordForWord() throws IOException {
        ObjectNode schemas = ArticleJson.mapper().createObjectNode();
        for (String schema : FLAT) {
            Bundling.add(schemas, (ObjectNode) flat(schema));
        }
        String bundled = YAML.writeValueAsString(schemas).indent(4);
        Path document = RESOURCES.resolve("../asyncapi.yaml");
        String text = Files.readString(document);
        String own = text.substring(0, text.indexOf(MADE) + MADE.length());
        if (Boolean.getBoolean("dateline.update")) {
            Files.writeString(document, own + bundled);
        }

        assertThat(Files.readString(document)).isEqualTo(own + bundled);
    }

    private static JsonNode flat(String schema) throws IOException {
        return ArticleJson.mapper()
                .readTree(RESOURCES
                        .resolve("flat")
                        .resolve(schema + ".schema.json")
                        .toFile());
    }

    private static Map<String, JsonNode> all() throws IOException {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        try (var files = Files.walk(RESOURCES, 2)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")
                            && !each.toString().contains("/flat/"))
                    .sorted()
                    .toList()) {
                try (InputStream stream = Files.newInputStream(file)) {
                    JsonNode schema = ArticleJson.mapper().readTree(stream);
                    all.put(schema.path("$id").asText(), schema);
                }
            }
        }
        return all;
    }
}
