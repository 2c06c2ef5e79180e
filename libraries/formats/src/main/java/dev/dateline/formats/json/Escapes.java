package dev.dateline.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.json.WellFormed;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds what JSON's escapes bring into a text to the same rules as what stands in it as it is. */
final class Escapes {

    private Escapes() {}

    /** Fails where a name or a text in these members has half a surrogate pair or a control character that no text has. */
    static void require(Map<String, JsonNode> members) throws WrongArticle {
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            require(member.getKey());
            require(member.getValue());
        }
    }

    private static void require(JsonNode node) throws WrongArticle {
        require(node.textValue());
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            require(member.getKey());
        }
        for (JsonNode element : node) {
            require(element);
        }
    }

    private static void require(@Nullable String text) throws WrongArticle {
        if (text != null && !WellFormed.is(text)) {
            throw new WrongArticle(Reason.MALFORMED_UTF8, "an escaped half of a surrogate pair", null);
        }
        if (text != null && Texts.isBinary(text)) {
            throw new WrongArticle(Reason.BINARY, "escaped, " + Texts.CONTROL, null);
        }
    }
}
