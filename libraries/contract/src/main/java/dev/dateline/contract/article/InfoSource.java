package dev.dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A ninjs information source: who or what the article's content comes from.
 *
 * @param name its name
 * @param role its role, such as {@code agency}
 * @param others further ninjs members, in the order of their names
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record InfoSource(
        @Nullable String name, @Nullable String role, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) {

    public InfoSource {
        others = others == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(others));
    }
}
