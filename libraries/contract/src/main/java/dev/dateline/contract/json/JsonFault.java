package dev.dateline.contract.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.rejected.Reason;

/**
 * What is wrong with bytes that a JSON parser refused, in words of ours: the parser's own may quote them.
 *
 * @param detail for a person
 */
public record JsonFault(Reason reason, String detail) {

    private static final JsonFault TOO_DEEP = new JsonFault(Reason.TOO_DEEP, "nested deeper than " + Limits.DEPTH);

    /** In a member's name; Jackson takes it in a text. */
    private static final JsonFault HALF = new JsonFault(Reason.MALFORMED_UTF8, "an escaped half of a surrogate pair");

    /** A number that is JSON, and that Java has no room for. */
    public static final JsonFault NUMBER =
            new JsonFault(Reason.NOT_AN_ARTICLE, "a number that is too large or too small to be held");

    /** The fault that stopped the parser; what its grammar allows and a limit of ours does not is no malformed JSON. */
    public static JsonFault of(JsonProcessingException thrown) {
        if (thrown.getCause() instanceof JsonProcessingException cause) {
            // What binds members to a type wraps what the parser throws.
            return of(cause);
        }
        String words = String.valueOf(thrown.getOriginalMessage());
        if (thrown instanceof StreamConstraintsException) {
            return words.contains("nesting depth") ? TOO_DEEP : new JsonFault(Reason.NOT_AN_ARTICLE, tooLong(words));
        }
        if (words.contains("surrogate")) {
            return HALF;
        }
        return words.startsWith("Malformed numeric value") ? NUMBER : new JsonFault(Reason.MALFORMED_JSON, "not JSON");
    }

    private static String tooLong(String words) {
        if (words.startsWith("Number") || words.startsWith("BigDecimal")) {
            return "a number of too many digits";
        }
        return words.startsWith("Name") ? "a member whose name is too long" : "a text that is too long";
    }
}
