package dev.dateline.contract.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.event.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes the contract's values as UTF-8 JSON and reads them back; equal values give equal bytes.
 *
 * <p>Thread-safe.
 */
public final class ArticleJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .addModule(new DateTimes())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
            .build();

    private ArticleJson() {}

    /** The mapper that the contract's values are written with; not to be reconfigured. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** The bytes of any value of the contract. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(
                    value instanceof EnrichedArticle enriched ? EnrichedMembers.of(enriched) : value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a value of the contract other than an enriched article; fails where the bytes are not JSON of that shape, are
     * nested deeper than {@link Limits#DEPTH}, or escape half a surrogate pair, which could not be written again.
     */
    public static <T> T read(byte[] json, Class<T> type) throws IOException {
        if (WellFormed.mayNotBe(json) && !WellFormed.is(readTree(json))) {
            throw new IOException("an escaped half of a surrogate pair");
        }
        T value = parsed(() -> MAPPER.readValue(json, type));
        if (value == null) {
            throw new IOException("null is no " + type.getSimpleName());
        }
        return value;
    }

    /** Reads any JSON; fails where the bytes are none, or are nested deeper than {@link Limits#DEPTH}. */
    public static JsonNode readTree(byte[] json) throws IOException {
        return parsed(() -> MAPPER.readTree(json));
    }

    /** The parser takes numbers for JSON that Java can't hold, and then fails in a way of its own. */
    private static <T> T parsed(Parsing<T> parsing) throws IOException {
        try {
            return parsing.parse();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IOException(JsonFault.NUMBER.detail(), e);
        }
    }

    /** Bytes in the making of a value. */
    @FunctionalInterface
    private interface Parsing<T> {
        T parse() throws IOException;
    }

    /** Reads an enriched article; fails where the bytes are not JSON of that shape. */
    public static EnrichedArticle readEnriched(byte[] json) throws IOException {
        if (!(readTree(json) instanceof ObjectNode tree)) {
            throw new IOException("an enriched article is a JSON object");
        }
        Annotations annotations = MAPPER.treeToValue(tree, Annotations.class);
        return new EnrichedArticle(
                MAPPER.treeToValue(tree.without(EnrichedMembers.OF_ANNOTATIONS), Article.class), annotations);
    }
}
