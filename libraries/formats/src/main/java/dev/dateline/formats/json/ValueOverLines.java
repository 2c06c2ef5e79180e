package dev.dateline.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import dev.dateline.formats.bytes.ByteWindow;
import java.io.IOException;

/**
 * Finds where a JSON value ends that is written over lines, as a person reads it best.
 *
 * <p>Looks no further than grammar allows, so that a line that is broken is given up at the next one and costs no other.
 */
final class ValueOverLines {

    /** Deeper than an article may be, so that what is too deep is one value too; and a bound to what a broken line can cost. */
    private static final int DEPTH = 256;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private ValueOverLines() {}

    /** Where it ends. */
    sealed interface End permits At, NotYet, Nowhere {}

    /**
     * At the end of a line.
     *
     * @param index of that end, from the window's start
     * @param lineEnds how many line ends stand before it
     */
    record At(int index, int lineEnds) implements End {}

    /** It could go on where the bytes end. */
    record NotYet() implements End {}

    /** It is no JSON value, or more than a line may hold. */
    record Nowhere() implements End {}

    /**
     * Finds it.
     *
     * @param from where the value begins, from the window's start
     * @param lineEnd where its first line ends
     */
    static End find(ByteWindow window, int from, int lineEnd) throws IOException {
        try (JsonParser json = JSON.createNonBlockingByteArrayParser()) {
            ByteArrayFeeder feeder = (ByteArrayFeeder) json.getNonBlockingInputFeeder();
            int fed = from;
            int end = lineEnd;
            for (int lineEnds = 0; end >= 0 && end - from <= NdjsonReader.LINE_BYTES; lineEnds++) {
                feeder.feedInput(window.bytes(), window.start() + fed, window.start() + end);
                if (isEnded(json)) {
                    return new At(end, lineEnds);
                }
                fed = end;
                if (window.fill(end + 1) == end) {
                    return new NotYet();
                }
                end = window.lineEnd(end + 1, NdjsonReader.LINE_BYTES);
            }
        } catch (JsonProcessingException e) {
            return new Nowhere();
        }
        return new Nowhere();
    }

    /** Whether the value ends in what was fed; nothing may follow it there. */
    private static boolean isEnded(JsonParser json) throws IOException {
        boolean ended = false;
        for (JsonToken token = json.nextToken(); token != JsonToken.NOT_AVAILABLE; token = json.nextToken()) {
            if (ended) {
                throw new JsonProcessingFailure(json, "more after the end of the JSON value");
            }
            ended = json.getParsingContext().inRoot();
        }
        return ended;
    }
}
