package dev.dateline.stack.ndjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.json.JsonFault;
import dev.dateline.contract.rejected.Reason;
import org.jspecify.annotations.Nullable;

/** The answer to a line that can't be answered, and the mapper that all lines are read and written with. */
final class LineError {

    static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .maxStringLength(ReadLine.LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LineError() {}

    /** What is wrong with a line that the parser refused. */
    static String says(long number, JsonProcessingException e) {
        JsonFault fault = JsonFault.of(e);
        return fault.reason() == Reason.MALFORMED_JSON
                ? "line " + number + " is no JSON: " + e.getOriginalMessage()
                : "line " + number + ": " + fault.detail();
    }

    /** {@code {"id", "error"}}; without an id where the line has none. */
    static LineOut of(@Nullable JsonNode id, String reason) throws JsonProcessingException {
        ObjectNode error = JSON.createObjectNode();
        if (id != null) {
            error.set("id", id);
        }
        return new LineOut(JSON.writeValueAsBytes(error.put("error", reason)), 0, true);
    }
}
