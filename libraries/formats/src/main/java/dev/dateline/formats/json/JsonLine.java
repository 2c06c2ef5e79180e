package dev.dateline.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.json.JsonFault;
import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.bytes.Utf8;
import dev.dateline.formats.document.Then;
import dev.dateline.formats.item.Content;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object from its bytes, in one pass; not one that is nested too deep. */
final class JsonLine {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** What a line turned out to be. */
    sealed interface Result permits Read, Wrong {

        /** What follows for an article, or for what is none. */
        <T, E extends Exception> T either(Then<Read, T, E> ifRead, Then<Wrong, T, E> ifWrong) throws E;
    }

    /** An article. */
    record Read(@Nullable String id, Content content) implements Result {

        @Override
        public <T, E extends Exception> T either(Then<Read, T, E> ifRead, Then<Wrong, T, E> ifWrong) throws E {
            return ifRead.apply(this);
        }
    }

    /**
     * No article.
     *
     * @param id the id that it has nevertheless
     * @param at where, in bytes from the line's start
     * @param cut whether it is one that could go on
     */
    record Wrong(@Nullable String id, Reason reason, int at, String detail, String mediaType, boolean cut)
            implements Result {

        Wrong(@Nullable String id, Reason reason, int at, String detail, String mediaType) {
            this(id, reason, at, detail, mediaType, false);
        }

        @Override
        public <T, E extends Exception> T either(Then<Read, T, E> ifRead, Then<Wrong, T, E> ifWrong) throws E {
            return ifWrong.apply(this);
        }
    }

    private JsonLine() {}

    /** What the bytes are; where finding that out fails in a way that nothing should, that. */
    static Result parse(byte[] bytes, int start, int end) {
        try {
            return read(bytes, start, end);
        } catch (RuntimeException | Error e) {
            if (!ItemFailure.isSurvivable(e)) {
                throw e;
            }
            String detail = "reading failed: " + ItemFailure.describe(e);
            return wrong(Reason.READING_FAILED, 0, detail, Original.OCTETS);
        }
    }

    private static Result read(byte[] bytes, int start, int end) {
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
                    return refused(e);
                }
            } catch (ArithmeticException | NumberFormatException e) {
                // Jackson's own way to say that a number is JSON, and nothing that Java can hold.
                return wrong(JsonFault.NUMBER.reason(), 0, JsonFault.NUMBER.detail(), Texts.JSON);
            } catch (IOException e) {
                throw new IllegalStateException("bytes in memory can be read", e);
            }
        } else {
            binary = Texts.binary(bytes, start, end);
        }
        return binary >= 0
                ? wrong(Reason.BINARY, binary - start, Texts.CONTROL, Original.OCTETS)
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
            if (escapes) {
                Escapes.require(members);
            }
            return NinjsArticle.is(members) ? NinjsArticle.read(members) : PlainArticle.read(members);
        } catch (WrongArticle e) {
            return new Wrong(e.id(), e.reason(), 0, e.detail(), Texts.JSON);
        }
    }

    private static Wrong wrong(Reason reason, int at, String detail, String mediaType) {
        return new Wrong(null, reason, at, detail, mediaType);
    }

    private static int at(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getByteOffset());
    }

    private static Wrong refused(JsonProcessingException e) {
        if (e instanceof JsonProcessingFailure) {
            return wrong(Reason.MALFORMED_JSON, at(e), e.getOriginalMessage(), Texts.PLAIN);
        }
        JsonFault fault = JsonFault.of(e);
        return new Wrong(null, fault.reason(), at(e), fault.detail(), Texts.PLAIN, isCut(e));
    }

    /** The parser has two kinds of exception for that, and one beginning of their messages. */
    private static boolean isCut(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Unexpected end-of-input");
    }
}
