package dev.dateline.annotation.ndjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.annotation.Annotated;
import dev.dateline.annotation.Annotator;
import dev.dateline.annotation.ArticleText;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Annotations;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Annotates one line; thread-safe. */
final class LineAnnotation {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int DATE_LENGTH = "2025-01-06".length();

    private final Annotator annotator;

    LineAnnotation(Annotator annotator) {
        this.annotator = annotator;
    }

    /** The number is what an error names it by; the first line is 1. */
    AnnotatedLine annotate(long number, byte[] line) throws JsonProcessingException {
        JsonNode id = null;
        try {
            JsonNode document = JSON.readTree(line);
            id = document.get("id");
            if (!document.path("text").isTextual()) {
                return error(id, "line " + number + " is no JSON object with a text");
            }
            Annotated annotated = annotator.measure(text(document), Deadline.NONE);
            return new AnnotatedLine(
                    JSON.writeValueAsBytes(result(id, annotated.annotations())), annotated.tokens(), false);
        } catch (JsonProcessingException e) {
            return error(id, "line " + number + " is no JSON: " + e.getOriginalMessage());
        } catch (DateTimeException e) {
            return error(id, "line " + number + ": dct is neither a date nor a local date-time");
        } catch (IOException e) {
            return error(id, "line " + number + " is no JSON");
        }
    }

    private static ArticleText text(JsonNode document) {
        JsonNode dct = document.path("dct");
        Published published = dct.isMissingNode() || dct.isNull() ? null : published(dct.asText());
        String language = document.path("language").asText("");
        return new ArticleText(
                "", document.get("text").textValue(), published, language.isEmpty() ? null : language, null, null);
    }

    private static Published published(String dct) {
        if (dct.length() == DATE_LENGTH) {
            return new Published(LocalDate.parse(dct).toString(), Precision.DAY, null, "dct");
        }
        LocalDateTime.parse(dct);
        boolean seconds = dct.length() > "2025-01-06T12:00".length();
        return new Published(dct, seconds ? Precision.SECOND : Precision.MINUTE, null, "dct");
    }

    private static ObjectNode result(@Nullable JsonNode id, Annotations annotations) {
        ObjectNode result = JSON.createObjectNode();
        result.set("id", id);
        ArrayNode spans = result.putArray("spans");
        annotations.entities().stream()
                .flatMap(entity -> entity.mentions().stream().map(mention -> JSON.createObjectNode()
                        .put("start", mention.slice().start())
                        .put("end", mention.slice().end())
                        .put("type", entity.type().name())))
                .sorted(Comparator.comparingInt(span -> span.get("start").intValue()))
                .forEach(spans::add);
        ArrayNode timexes = result.putArray("timexes");
        annotations.timexes().forEach(timex -> timexes.addObject()
                .put("start", timex.slice().start())
                .put("end", timex.slice().end())
                .put("type", timex.type().name())
                .put("value", timex.value()));
        return result;
    }

    private static AnnotatedLine error(@Nullable JsonNode id, String reason) throws JsonProcessingException {
        ObjectNode error = JSON.createObjectNode();
        if (id != null) {
            error.set("id", id);
        }
        return new AnnotatedLine(JSON.writeValueAsBytes(error.put("error", reason)), 0, true);
    }
}
