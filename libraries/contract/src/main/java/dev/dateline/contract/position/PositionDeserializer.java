package dev.dateline.contract.position;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads a position, whose cursor stands unwrapped. */
final class PositionDeserializer extends JsonDeserializer<DocumentPosition> {

    @Override
    public DocumentPosition deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonNode tree = context.readTree(json);
        return new DocumentPosition(
                text(context, tree, "source"),
                text(context, tree, "document"),
                context.readTreeAsValue(tree, cursor(context, tree)),
                context.readTreeAsValue(member(context, tree, "ledger"), Ledger.class));
    }

    private static Class<? extends Cursor> cursor(DeserializationContext context, JsonNode tree)
            throws JsonMappingException {
        String kind = tree.path("kind").asText(FileCursor.KIND);
        return switch (kind) {
            case FileCursor.KIND -> FileCursor.class;
            case FeedCursor.KIND -> FeedCursor.class;
            default ->
                throw JsonMappingException.from(
                        context, "a position of a kind that this version does not know: " + kind);
        };
    }

    private static String text(DeserializationContext context, JsonNode tree, String name) throws JsonMappingException {
        return member(context, tree, name).asText();
    }

    private static JsonNode member(DeserializationContext context, JsonNode tree, String name)
            throws JsonMappingException {
        JsonNode member = tree.get(name);
        if (member == null || member.isNull()) {
            throw JsonMappingException.from(context, "a position without " + name);
        }
        return member;
    }
}
