package dev.dateline.stack.ndjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.annotation.Annotated;
import dev.dateline.annotation.Annotator;
import dev.dateline.annotation.ArticleText;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.PublicationDate;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.rejected.ItemFailure;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Annotates {@code {"id", "text", "dct", "language"}}: {@code {"id", "spans": [{"start", "end", "type"}], "timexes":
 * [{"start", "end", "type", "value"}]}} with offsets in Unicode code points, or {@code {"error"}} where the line is no such
 * object; an empty line is a bad one too.
 */
public final class AnnotateLine implements LineWork {

    /** The most bytes of a line: an article of 1 MiB with every character escaped. */
    public static final int LONGEST = 8 << 20;

    private final Annotator annotator;

    public AnnotateLine(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public LineOut answer(long number, byte[] line) throws JsonProcessingException {
        JsonNode id = null;
        try {
            JsonNode document = LineError.JSON.readTree(line);
            id = document.get("id");
            if (!document.path("text").isTextual()) {
                return LineError.of(id, "line " + number + " is no JSON object with a text");
            }
            Optional<PublicationDate> published = published(document.path("dct"));
            if (published.isEmpty() && document.hasNonNull("dct")) {
                return LineError.of(id, "line " + number + ": dct is neither a date nor a local date-time");
            }
            Annotated annotated = annotator.measure(text(document, published), Deadline.NONE);
            return new LineOut(
                    LineError.JSON.writeValueAsBytes(result(id, annotated.annotations())), annotated.tokens(), false);
        } catch (JsonProcessingException e) {
            return LineError.of(id, LineError.says(number, e));
        } catch (IOException e) {
            return LineError.of(id, "line " + number + " is no JSON");
        } catch (RuntimeException | Error e) {
            if (!ItemFailure.isSurvivable(e)) {
                throw e;
            }
            return LineError.of(id, "line " + number + ": failed: " + ItemFailure.describe(e));
        }
    }

    private static ArticleText text(JsonNode document, Optional<PublicationDate> published) {
        String language = document.path("language").asText("");
        return new ArticleText(
                "",
                document.get("text").textValue(),
                published.map(PublicationDate::published).orElse(null),
                language.isEmpty() ? null : language,
                null,
                null);
    }

    private static Optional<PublicationDate> published(JsonNode dct) {
        return PublicationDate.read(dct.asText(), "dct").date();
    }

    private static ObjectNode result(@Nullable JsonNode id, Annotations annotations) {
        ObjectNode result = LineError.JSON.createObjectNode();
        result.set("id", id);
        ArrayNode spans = result.putArray("spans");
        annotations.entities().stream()
                .flatMap(entity -> entity.mentions().stream().map(mention -> LineError.JSON
                        .createObjectNode()
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
}
