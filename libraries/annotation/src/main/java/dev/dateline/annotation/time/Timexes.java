package dev.dateline.annotation.time;

import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.contract.enriched.CodePointOffsets;
import dev.dateline.contract.enriched.Explain;
import dev.dateline.contract.enriched.Explain.AnchorFrom;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Timex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the records of one text's dates. */
final class Timexes {

    /** The {@code tid} of the publication date. */
    private static final String PUBLISHED = "t0";

    private final In in;
    private final ScannedWords words;
    private final CodePointOffsets offsets;
    private final List<Timex> timexes;

    Timexes(In in, ScannedWords words, List<Timex> timexes) {
        this.in = in;
        this.words = words;
        this.offsets = new CodePointOffsets(words.text());
        this.timexes = timexes;
    }

    void add(Found found) {
        Why why = found.meaning().why();
        timexes.add(new Timex(
                "t" + (timexes.size() + 1),
                found.meaning().type(),
                found.meaning().value(),
                found.meaning().mod(),
                anchorId(why),
                offsets.slice(in, words.start(found.start()), words.end(found.end() - 1)),
                found.meaning().range(),
                new Explain(why.anchor(), why.from(), found.rule(), why.direction())));
    }

    /** The date that one was counted from: the last before it with that value. */
    private @Nullable String anchorId(Why why) {
        if (why.from() == AnchorFrom.PUBLISHED) {
            return PUBLISHED;
        }
        for (int at = timexes.size() - 1; why.anchor() != null && at >= 0 && at >= timexes.size() - 50; at--) {
            if (timexes.get(at).value().startsWith(why.anchor())) {
                return timexes.get(at).tid();
            }
        }
        return null;
    }
}
