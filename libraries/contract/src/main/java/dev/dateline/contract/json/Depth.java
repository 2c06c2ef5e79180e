package dev.dateline.contract.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.event.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Looks how deep a value is nested, at no depth of its own. */
public final class Depth {

    private Depth() {}

    /** Whether objects and arrays lie within one another more than {@link Limits#DEPTH} deep. */
    public static boolean isTooMuch(JsonNode value) {
        Deque<Iterator<JsonNode>> open = new ArrayDeque<>();
        if (value.isContainerNode()) {
            open.push(value.iterator());
        }
        while (!open.isEmpty() && open.size() <= Limits.DEPTH) {
            Iterator<JsonNode> innermost = open.peek();
            if (!innermost.hasNext()) {
                open.pop();
                continue;
            }
            JsonNode next = innermost.next();
            if (next.isContainerNode()) {
                open.push(next.iterator());
            }
        }
        return !open.isEmpty();
    }
}
