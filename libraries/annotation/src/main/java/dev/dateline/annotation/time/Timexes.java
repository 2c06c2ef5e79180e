package dev.dateline.annotation.time;

import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.word.Words;
import dev.dateline.contract.enriched.Explain;
import dev.dateline.contract.enriched.Explain.AnchorFrom;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Slice;
import dev.dateline.contract.enriched.Timex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the records of one text's dates, counting code points once along the text. */
final class Timexes {

    /** The {@code tid} of the publication date. */
    private static final String PUBLISHED = "t0";

    private final In in;
    private final Words words;
    private final List<Timex> timexes;
    private int unit;
    private int codePoint;

    Timexes(In in, Words words, List<Timex> timexes) {
        this.in = in;
        this.words = words;
        this.timexes = timexes;
    }

    void add(Found found) {
        int from = words.start(found.start());
        int to = words.end(found.end() - 1);
        int start = codePoints(from);
        int end = codePoints(to);
        Why why = found.meaning().why();
        timexes.add(new Timex(
                "t" + (timexes.size() + 1),
                found.meaning().type(),
                found.meaning().value(),
                found.meaning().mod(),
                anchorId(why),
                new Slice(in, start, end, from, to, words.text().substring(from, to)),
                found.meaning().range(),
                new Explain(why.anchor(), why.from(), found.rule(), why.direction())));
    }

    private int codePoints(int upTo) {
        codePoint += words.text().codePointCount(unit, upTo);
        unit = upTo;
        return codePoint;
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
