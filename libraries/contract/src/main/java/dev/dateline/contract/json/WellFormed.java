package dev.dateline.contract.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Tells the texts that UTF-8 can write from those with half a surrogate pair, which JSON's escapes can bring into a text
 * though its bytes are UTF-8 (RFC 8259, section 8.2).
 */
public final class WellFormed {

    private WellFormed() {}

    /** Whether every surrogate has its other half. */
    public static boolean is(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Whether all texts in it are so, names of members included. */
    public static boolean is(JsonNode node) {
        if (node.isTextual()) {
            return is(node.textValue());
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!is(member.getKey())) {
                return false;
            }
        }
        for (JsonNode element : node) {
            if (!is(element)) {
                return false;
            }
        }
        return true;
    }

    /** Whether JSON has an escape in it that may be a surrogate; without one all its texts are well formed. */
    static boolean mayNotBe(byte[] json) {
        for (int i = 2; i < json.length; i++) {
            if ((json[i] == 'd' || json[i] == 'D') && json[i - 1] == 'u' && json[i - 2] == '\\') {
                return true;
            }
        }
        return false;
    }
}
