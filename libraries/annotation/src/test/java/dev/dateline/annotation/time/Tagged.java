package dev.dateline.annotation.time;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Timex;
import java.util.List;

/** Tags a sentence as a body. */
final class Tagged {

    private static final DateTagger TAGGER = new DateTagger();

    private Tagged() {}

    /** The dates of a sentence published on a day, which is empty where it is not known. */
    static List<Timex> on(String published, String sentence) {
        return TAGGER.tag("", sentence, TagNdjson.anchors(published), Deadline.NONE);
    }

    /** Each date's text and value, in order: {@code Sunday=2025-01-05}. */
    static List<String> values(String published, String sentence) {
        return on(published, sentence).stream()
                .map(timex -> timex.slice().text() + "=" + timex.value())
                .toList();
    }
}
