package dev.dateline.contract.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025,2025,YEAR,,2025-01-01T00:00Z",
        "2025-03,2025-03,MONTH,,2025-03-01T00:00Z",
        "2025-01-06,2025-01-06,DAY,,2025-01-06T00:00Z",
        "2025-01-06T09:30,2025-01-06T09:30,MINUTE,,2025-01-06T09:30Z",
        "2025-01-06 09:30:15,2025-01-06T09:30:15,SECOND,,2025-01-06T09:30:15Z",
        "2025-01-06T09:30:15Z,2025-01-06T09:30:15,SECOND,Z,2025-01-06T09:30:15Z",
        "2025-01-06T09:30:15.250+02:00,2025-01-06T09:30:15.250,SECOND,+02:00,2025-01-06T09:30:15.250+02:00",
        "2025-01-06T09:30+0530,2025-01-06T09:30,MINUTE,+05:30,2025-01-06T09:30+05:30",
        "2025-07-06T09:30[Europe/Kyiv],2025-07-06T09:30,MINUTE,Europe/Kyiv,2025-07-06T09:30+03:00",
        "2025-01-06T09:30+02:00[Europe/Kyiv],2025-01-06T09:30,MINUTE,Europe/Kyiv,2025-01-06T09:30+02:00",
        "' 2024-02-29 ',2024-02-29,DAY,,2024-02-29T00:00Z"
    })
    void readsADateAsFineAsItWasGiven(String text, String value, Precision precision, String zone, String start) {
        PublicationDate date = PublicationDate.read(text, "published").date().orElseThrow();

        assertThat(date.published().value()).isEqualTo(value);
        assertThat(date.published().precision()).isEqualTo(precision);
        assertThat(date.published().zone()).isEqualTo(zone);
        assertThat(date.published().from()).isEqualTo("published");
        assertThat(date.start()).hasToString(start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-04-31T10:00",
                "2025-04-30T24:01",
                "2025-04-30T10:00+25:00",
                "2025-04-30T10:00[Europe/Nowhere]"
            })
    void refusesADateThatIsNotOnTheCalendar(String text) {
        assertThat(PublicationDate.read(text, "published"))
                .isInstanceOfSatisfying(DateReading.NoDate.class, none -> assertThat(none.reason())
                        .isEqualTo(Reason.IMPOSSIBLE_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "06/01/2025", "2025-1-6", "1736121600", "2025-01-06T9:30"})
    void refusesWhatIsNoDate(String text) {
        assertThat(PublicationDate.read(text, "published"))
                .isInstanceOfSatisfying(DateReading.NoDate.class, none -> assertThat(none.reason())
                        .isEqualTo(Reason.NOT_AN_ARTICLE));
    }
}
