package dev.dateline.contract.schema;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.json.Depth;
import dev.dateline.contract.json.JsonFault;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** One compiled JSON Schema; formats such as {@code date-time} are asserted. Thread-safe. */
public final class SchemaValidator {

    /** Where another keyword fails, this one does so too for every member beside it, and says nothing new. */
    private static final String UNEVALUATED = "unevaluatedProperties";

    private final JsonSchema schema;

    SchemaValidator(JsonSchema schema) {
        this.schema = Objects.requireNonNull(schema, "schema");
        schema.initializeValidators();
    }

    /** What is wrong with a value, empty where it is valid. */
    public List<Finding> validate(JsonNode value) {
        if (Depth.isTooMuch(value)) {
            return List.of(new Finding("", "depth", "nested deeper than " + Limits.DEPTH));
        }
        List<Finding> all =
                schema.validate(value).stream().map(SchemaValidator::finding).toList();
        List<Finding> causes = all.stream()
                .filter(finding -> !finding.keyword().equals(UNEVALUATED))
                .toList();
        return causes.isEmpty() ? all : causes;
    }

    /** What is wrong with a value's bytes, empty where they are valid JSON in UTF-8 and valid by the schema. */
    public List<Finding> validate(byte[] json) {
        try {
            return validate(ArticleJson.readTree(json));
        } catch (JsonProcessingException e) {
            return List.of(new Finding("", "json", JsonFault.of(e).detail() + place(e)));
        } catch (IOException e) {
            return List.of(new Finding("", "json", "not JSON in UTF-8, or a number that can't be held"));
        }
    }

    /** Where the bytes stop being JSON; the parser's own message may quote them. */
    private static String place(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static Finding finding(ValidationMessage message) {
        return new Finding(message.getInstanceLocation().toString(), message.getType(), message.getError());
    }
}
