package dev.dateline.annotation.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Timex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One phrase of the Recognizers-Text specs, with what it should resolve to. */
record RecognizersCase(String input, String reference, List<Expected> expected) {

    private static final Set<String> OUTER = Set.of(
            "in",
            "on",
            "at",
            "the",
            "before",
            "after",
            "since",
            "from",
            "between",
            "for",
            "of",
            "until",
            "till",
            "by",
            "and",
            "to",
            "through",
            "or",
            "as",
            "than",
            "no",
            "a",
            "'s",
            "starting",
            "beginning",
            "later",
            "earlier",
            "early",
            "late",
            "any",
            "time",
            "within",
            "during",
            "around",
            "about",
            "sometime",
            "more",
            "less",
            "greater",
            "year",
            "week");

    /** A phrase that should be found, with the values that are right for it. */
    record Expected(String text, int start, int end, String type, List<Value> values) {}

    /** One of the values that are right. */
    record Value(String timex, String value, String start, String end) {}

    static List<RecognizersCase> read(Path file) throws IOException {
        List<RecognizersCase> cases = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
            List<Expected> expected = new ArrayList<>();
            for (JsonNode result : node.path("Results")) {
                expected.add(expected(result));
            }
            cases.add(new RecognizersCase(
                    node.path("Input").asText(),
                    node.path("Context").path("ReferenceDateTime").asText(""),
                    List.copyOf(expected)));
        }
        return cases;
    }

    private static Expected expected(JsonNode result) {
        List<Value> values = new ArrayList<>();
        for (JsonNode value : result.path("Resolution").path("values")) {
            values.add(new Value(
                    value.path("timex").asText(),
                    value.path("value").asText(),
                    value.path("start").asText(),
                    value.path("end").asText()));
        }
        String type = result.path("TypeName").asText();
        return new Expected(
                result.path("Text").asText(),
                result.path("Start").asInt(),
                result.path("End")
                                .asInt(result.path("Start").asInt()
                                        + result.path("Length").asInt()
                                        - 1)
                        + 1,
                type.substring(type.indexOf('.') + 1),
                List.copyOf(values));
    }

    List<Timex> tagged(DateTagger tagger) {
        Anchors anchors = reference.isEmpty()
                ? Anchors.NONE
                : Anchors.of(new Published(reference.substring(0, 16), Precision.MINUTE, null, Published.HEADER));
        return tagger.tag("", input, anchors, Deadline.NONE);
    }

    /** Whether each phrase was found with its span and a right value, and nothing else was. */
    boolean right(List<Timex> found) {
        List<Timex> left = new ArrayList<>(found);
        for (Expected phrase : expected) {
            List<Timex> inside = found.stream()
                    .filter(timex -> timex.slice().startUtf16() < phrase.end()
                            && timex.slice().endUtf16() > phrase.start())
                    .toList();
            left.removeAll(inside);
            if (inside.isEmpty()
                    || !spans(phrase, inside)
                    || phrase.values().stream()
                            .noneMatch(value -> RecognizersValue.right(phrase.type(), value, inside))) {
                return false;
            }
        }
        return left.isEmpty();
    }

    /** TIMEX3 leaves prepositions and articles out of a span; nothing else may be missing or too much. */
    private boolean spans(Expected phrase, List<Timex> inside) {
        int start = inside.get(0).slice().startUtf16();
        int end = inside.get(inside.size() - 1).slice().endUtf16();
        return outer(Math.min(start, phrase.start()), Math.max(start, phrase.start()))
                && outer(Math.min(end, phrase.end()), Math.max(end, phrase.end()));
    }

    private boolean outer(int from, int to) {
        if (to > input.length()) {
            return false;
        }
        for (String word : input.substring(from, to).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+", -1)) {
            if (!word.isEmpty() && !OUTER.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
