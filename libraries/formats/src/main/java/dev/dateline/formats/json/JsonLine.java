package dev.dateline.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.contract.json.WellFormed;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.bytes.Utf8;
import dev.dateline.formats.item.Content;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object from its bytes, in one pass. */
final class JsonLine {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** What a line turned out to be. */
    sealed interface Result permits Read, Wrong {}

    /** An article. */
    record Read(@Nullable String id, Content content) implements Result {}

    /**
     * No article.
     *
     * @param id the id that it has nevertheless
     * @param at where, in bytes from the line's start
     */
    record Wrong(@Nullable String id, Reason reason, int at, String detail, String mediaType) implements Result {}

    Result parse(byte[] bytes, int start, int end) {
        int any = 0;
        boolean escapes = false;
        for (int i = start; i < end; i++) {
            any |= bytes[i];
            escapes |= bytes[i] == '\\';
        }
        int malformed = any < 0 ? Utf8.malformed(bytes, start, end) : -1;
        int binary = -1;
        if (malformed < 0) {
            try {
                return article(members(bytes, start, end), escapes);
            } catch (JsonProcessingException e) {
                binary = Texts.binary(bytes, start, end);
                if (binary < 0) {
                    return wrong(Reason.MALFORMED_JSON, at(e), says(e), Texts.PLAIN);
                }
            } catch (IOException e) {
                throw new IllegalStateException("bytes in memory can be read", e);
            }
        } else {
            binary = Texts.binary(bytes, start, end);
        }
        return binary >= 0
                ? wrong(Reason.BINARY, binary - start, "a control character that no text has", Original.OCTETS)
                : wrong(Reason.MALFORMED_UTF8, malformed - start, "not UTF-8", Original.OCTETS);
    }

    /** The members of the object, or nothing where the bytes are some other JSON. */
    private static @Nullable Map<String, JsonNode> members(byte[] bytes, int start, int end) throws IOException {
        try (JsonParser json = MAPPER.createParser(bytes, start, end - start)) {
            Map<String, JsonNode> members = null;
            if (json.nextToken() == JsonToken.START_OBJECT) {
                members = new LinkedHashMap<>();
                for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                    json.nextToken();
                    if (members.put(name, json.readValueAsTree()) != null) {
                        throw new JsonProcessingFailure(json, "a member that stands twice: " + name);
                    }
                }
            } else {
                json.skipChildren();
            }
            if (json.nextToken() != null) {
                throw new JsonProcessingFailure(json, "more after the end of the JSON value");
            }
            return members;
        }
    }

    private static Result article(@Nullable Map<String, JsonNode> members, boolean escapes) {
        if (members == null) {
            return wrong(Reason.NOT_AN_ARTICLE, 0, "JSON, but not an object", Texts.JSON);
        }
        try {
            if (escapes && !wellFormed(members)) {
                throw new WrongArticle(Reason.MALFORMED_UTF8, "an escaped half of a surrogate pair", null);
            }
            return NinjsArticle.is(members) ? NinjsArticle.read(members) : PlainArticle.read(members);
        } catch (WrongArticle e) {
            return new Wrong(e.id(), e.reason(), 0, e.detail(), Texts.JSON);
        }
    }

    private static boolean wellFormed(Map<String, JsonNode> members) {
        return members.entrySet().stream()
                .allMatch(member -> WellFormed.is(member.getKey()) && WellFormed.is(member.getValue()));
    }

    private static Wrong wrong(Reason reason, int at, String detail, String mediaType) {
        return new Wrong(null, reason, at, detail, mediaType);
    }

    private static int at(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getByteOffset());
    }

    /** Jackson's own words quote the text, which is kept with the original and nowhere else. */
    private static String says(JsonProcessingException e) {
        return e instanceof JsonProcessingFailure ? e.getOriginalMessage() : "not JSON";
    }
}
