package dev.dateline.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

/** JSON that its grammar allows and Dateline does not: a member that stands twice, a second value on the line. */
final class JsonProcessingFailure extends JsonProcessingException {

    JsonProcessingFailure(JsonParser at, String message) {
        super(message, at.currentLocation());
    }
}
