package dev.dateline.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/opensearch.md can't be loaded into OpenSearch here; what it maps is at least there, under these names. */
class OpenSearchDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/opensearch.md");
    private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void mapsWhatAnEnrichedArticleHas() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(DOCUMENT))
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(blocks).hasSize(2);
        assertThat(ArticleJson.mapper()
                        .readTree(blocks.get(0))
                        .at("/config/topics")
                        .asText())
                .isEqualTo("news.articles.enriched");

        assertThatAllIsThere(
                ArticleJson.mapper().readTree(blocks.get(1)).at("/mappings/properties"), Articles.golden(), "");
    }

    private static void assertThatAllIsThere(JsonNode properties, JsonNode value, String path) {
        assertThat(properties.size()).as(path).isPositive();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            String name = property.getKey();
            JsonNode values = value.isArray() ? firstWith(value, name) : value.path(name);
            assertThat(values.isMissingNode())
                    .as("%s/%s is missing", path, name)
                    .isFalse();
            if (property.getValue().has("properties")) {
                assertThatAllIsThere(property.getValue().get("properties"), values, path + "/" + name);
            }
        }
    }

    private static JsonNode firstWith(JsonNode values, String name) {
        for (JsonNode each : values) {
            if (each.has(name)) {
                return each.get(name);
            }
        }
        return values.path(name);
    }
}
