package dev.dateline.ingest.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.rejected.Reason;
import java.util.Map;

/** What JSON's escapes can bring into a text though its bytes are UTF-8: half a surrogate pair, which UTF-8 can't write. */
final class EscapedText {

    private EscapedText() {}

    static void check(Map<String, JsonNode> members) throws WrongArticle {
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            check(member.getKey());
            check(member.getValue());
        }
    }

    private static void check(JsonNode node) throws WrongArticle {
        if (node.isTextual()) {
            check(node.textValue());
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                check(member.getKey());
                check(member.getValue());
            }
        } else {
            for (JsonNode element : node) {
                check(element);
            }
        }
    }

    private static void check(String text) throws WrongArticle {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new WrongArticle(Reason.MALFORMED_UTF8, "an escaped half of a surrogate pair", null);
                }
                i++;
            }
        }
    }
}
