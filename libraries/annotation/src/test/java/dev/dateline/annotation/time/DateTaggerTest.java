package dev.dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.CodePointOffsets;
import dev.dateline.contract.enriched.Explain.AnchorFrom;
import dev.dateline.contract.enriched.Explain.Direction;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.Timex;
import dev.dateline.contract.enriched.TimexType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateTaggerTest {

    private static final Published JANUARY_6 = new Published("2025-01-06", Precision.DAY, null, Published.HEADER);

    private final DateTagger tagger = new DateTagger();

    private List<Timex> tag(String headline, String body, Anchors anchors) {
        return tagger.tag(headline, body, anchors, Deadline.NONE);
    }

    @Test
    void numbersTheDatesOfTheHeadlineFirst() {
        List<Timex> timexes = tag("Vote set for Friday", "It was called on Sunday.", Anchors.of(JANUARY_6));

        assertThat(timexes).extracting(Timex::tid).containsExactly("t1", "t2");
        assertThat(timexes.get(0).slice().in()).isEqualTo(In.HEADLINE);
        assertThat(timexes.get(1).slice().in()).isNull();
        assertThat(timexes).extracting(Timex::value).containsExactly("2025-01-10", "2025-01-05");
    }

    @Test
    void countsOffsetsInCodePointsAndInUtf16() {
        String body = "\uD83D\uDE80 launched on Sunday and \uD83D\uDE80 again on Monday.";

        List<Timex> timexes = tag("", body, Anchors.of(JANUARY_6));

        assertThat(timexes)
                .hasSize(2)
                .allSatisfy(timex -> assertThat(timex.slice().in()).isNull())
                .allSatisfy(timex -> assertThat(new CodePointOffsets(body).fits(timex.slice()))
                        .isTrue());
        assertThat(timexes.get(1).slice().startUtf16() - timexes.get(1).slice().start())
                .isEqualTo(2);
    }

    @Test
    void explainsTheAnchorTheRuleAndTheDirection() {
        Timex sunday =
                tag("", "They attacked on Sunday.", Anchors.of(JANUARY_6)).get(0);

        assertThat(sunday.explain().anchor()).isEqualTo("2025-01-06");
        assertThat(sunday.explain().anchorFrom()).isEqualTo(AnchorFrom.PUBLISHED);
        assertThat(sunday.explain().rule()).isEqualTo("weekday");
        assertThat(sunday.explain().direction()).isEqualTo(Direction.PAST);
        assertThat(sunday.anchorTimeID()).isEqualTo("t0");
        assertThat(sunday.range()).isEqualTo(new Range("2025-01-05", "2025-01-06"));
    }

    @Test
    void namesTheDateInTheTextThatAnotherWasCountedFrom() {
        List<Timex> timexes = tag("", "He won in 1995. The following year, he lost.", Anchors.of(JANUARY_6));

        assertThat(timexes.get(1).value()).isEqualTo("1996");
        assertThat(timexes.get(1).anchorTimeID()).isEqualTo("t1");
        assertThat(timexes.get(1).explain().anchorFrom()).isEqualTo(AnchorFrom.TEXT);
    }

    @Test
    void countsFromTheDatelineWhereTheArticleHasOne() {
        Anchors anchors = new Anchors(JANUARY_6, LocalDate.of(2025, 1, 3), null);

        Timex yesterday = tag("", "They met yesterday.", anchors).get(0);

        assertThat(yesterday.value()).isEqualTo("2025-01-02");
        assertThat(yesterday.explain().anchorFrom()).isEqualTo(AnchorFrom.DATELINE);
    }

    @Test
    void inventsNoDateWhereThePublicationDateIsNotKnown() {
        List<Timex> timexes =
                tag("", "On Friday, last year, in October, last week, today and on 5 May 1998.", Anchors.NONE);

        assertThat(timexes)
                .extracting(Timex::value)
                .containsExactly("XXXX-WXX-5", "XXXX", "XXXX-10", "XXXX-WXX", "PRESENT_REF", "1998-05-05");
        assertThat(timexes.get(0).range()).isNull();
    }

    @Test
    void knowsNoDayWhereOnlyTheYearOfPublicationIsKnown() {
        Anchors anchors = Anchors.of(new Published("2024", Precision.YEAR, null, "date"));

        List<Timex> timexes = tag("", "It fell last year and rose on Friday.", anchors);

        assertThat(timexes).extracting(Timex::value).containsExactly("2023", "XXXX-WXX-5");
    }

    @Test
    void readsNumbersInTheOrderOfTheSourcesCountry() {
        String body = "It was signed on 3/4/2025.";

        assertThat(tag("", body, new Anchors(JANUARY_6, null, "GB")).get(0).value())
                .isEqualTo("2025-04-03");
        assertThat(tag("", body, new Anchors(JANUARY_6, null, "US")).get(0).value())
                .isEqualTo("2025-03-04");
    }

    @Test
    void keepsTheZoneOfATimeInItsRange() {
        Timex time = tag("", "It expired at 5 p.m. EST on Friday.", Anchors.of(JANUARY_6))
                .get(0);

        assertThat(time.type()).isEqualTo(TimexType.TIME);
        assertThat(time.range()).isEqualTo(new Range("2025-01-03T17:00:00-05:00", "2025-01-03T18:00:00-05:00"));
    }

    @Test
    void looksForwardAfterWillAndBackAfterSaid() {
        List<Timex> timexes =
                tag("", "Officials said on Thursday that they will meet on Friday.", Anchors.of(JANUARY_6));

        assertThat(timexes).extracting(Timex::value).containsExactly("2025-01-02", "2025-01-10");
    }

    @Test
    void resolvesTheDateOfADatelineToTheNearest() {
        Published newYear = new Published("2025-01-02", Precision.DAY, null, Published.HEADER);

        assertThat(tagger.datelineDate("ANKARA, Nov 22 (Reuters) -", JANUARY_6)).contains(LocalDate.of(2024, 11, 22));
        assertThat(tagger.datelineDate("Dec. 31", newYear)).contains(LocalDate.of(2024, 12, 31));
        assertThat(tagger.datelineDate("LONDON", newYear)).isEmpty();
        assertThat(tagger.datelineDate("Nov 22", null)).isEmpty();
    }

    @Test
    void asksTheDeadline() {
        Deadline passed = Deadline.after(java.time.Duration.ofNanos(-1));

        assertThatThrownBy(() -> tagger.tag("", "On Friday.", Anchors.NONE, passed))
                .isInstanceOf(Deadline.DeadlineExceededException.class);
    }
}
