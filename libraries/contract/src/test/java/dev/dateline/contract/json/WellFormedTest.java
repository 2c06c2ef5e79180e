package dev.dateline.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.contract.position.ArticleVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "\"\\uDC00\\ud800\"", "[1,[\"a\\ud83cb\"]]", "{\"a\":{\"\\udfff\":1}}"})
    void findsHalfAPairWhereverItStands(String json) throws IOException {
        assertThat(WellFormed.is(tree(json))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud83c\\udf27\"", "{\"\\ud83c\\udf27\":[null,1,\"\\u00e9\"]}", "\"\""})
    void findsNothingInWholePairs(String json) throws IOException {
        assertThat(WellFormed.is(tree(json))).isTrue();
    }

    @Test
    void aValueOfTheContractWithHalfAPairIsNotRead() {
        byte[] json = "{\"uri\":\"\\ud800\",\"version\":1,\"sha256\":\"00\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ArticleJson.read(json, ArticleVersion.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("surrogate");
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
