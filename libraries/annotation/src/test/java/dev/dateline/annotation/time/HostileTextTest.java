package dev.dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.CodePointOffsets;
import dev.dateline.contract.enriched.Timex;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, each date is a slice of it, in order, and the same again. */
class HostileTextTest {

    private static final String PIECES =
            "the of a in to - -- , . ' \" one two twenty hundred thousand first second last next this"
                    + " year years week weeks month day days quarter ago from now and a half Monday Friday May March Jan. 1998 98 31 3/4 3/4/98"
                    + " 2025-01-06 10:30 p.m. am GMT 1990s '90s 9,999 99999999999 Q1 morning noon mid early late before after Easter 's \n\n"
                    + " \uD83D\uDE80 \u00e9 \u0130 ½ ()";

    private final DateTagger tagger = new DateTagger();

    @Property(tries = 2000)
    void datesAreSlicesInOrderAndTheSameAgain(@ForAll("texts") String text) {
        List<Timex> timexes = tagger.tag("", text, TagNdjson.anchors("2025-01-06"), Deadline.NONE);

        assertThat(timexes)
                .allMatch(timex -> timex.slice().in() == null && new CodePointOffsets(text).fits(timex.slice()));
        for (int at = 1; at < timexes.size(); at++) {
            assertThat(timexes.get(at).slice().start())
                    .isGreaterThanOrEqualTo(timexes.get(at - 1).slice().end());
        }
        assertThat(tagger.tag("", text, TagNdjson.anchors("2025-01-06"), Deadline.NONE))
                .isEqualTo(timexes);
    }

    @Property(tries = 500)
    void anyCharactersAreRead(@ForAll String text) {
        assertThat(tagger.tag(text, text, Anchors.NONE, Deadline.NONE))
                .allMatch(timex -> new CodePointOffsets(text).fits(timex.slice()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(List.of(PIECES.split(" ", -1)))
                .list()
                .ofMaxSize(40)
                .flatMap(pieces -> Arbitraries.of(" ", "", " ").map(between -> String.join(between, pieces)));
    }
}
