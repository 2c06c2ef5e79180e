package dev.dateline.formats.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds what was read against what a case names, and only that. */
final class Expected {

    private Expected() {}

    /**
     * What is wrong, a line each.
     *
     * @param read what was read, by the names that cases have; those that are not there are not held against anything
     */
    static List<String> faults(JsonNode wanted, Map<String, Object> read) {
        List<String> faults = new ArrayList<>();
        read.forEach((name, value) -> {
            List<JsonNode> allowed = new ArrayList<>();
            if (wanted.has(name + "_any_of")) {
                wanted.get(name + "_any_of").forEach(allowed::add);
            } else if (wanted.has(name)) {
                allowed.add(wanted.get(name));
            }
            if (!allowed.isEmpty() && allowed.stream().noneMatch(each -> isMet(each, value))) {
                faults.add(name + " should be " + allowed + " and is " + value);
            }
        });
        return faults;
    }

    private static boolean isMet(JsonNode allowed, Object value) {
        if (allowed.isNull()) {
            return value == null;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().equals(Instant.parse(allowed.textValue()));
        }
        if (value instanceof List<?> values) {
            List<String> texts = new ArrayList<>();
            allowed.forEach(each -> texts.add(each.textValue()));
            return texts.equals(values);
        }
        return value != null && folded(allowed.asText()).equals(folded(value.toString()));
    }

    static String folded(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}
