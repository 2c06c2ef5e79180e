package dev.dateline.formats.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2026-03-04T18:05:00+01:00 | 2026-03-04T17:05:00Z",
                "en | 2026-03-04T18:05:00.123456789012Z | 2026-03-04T18:05:00Z",
                "en | 2026-03-04T18:05:00+0100 | 2026-03-04T17:05:00Z",
                "en | 2026-03-04 18:05 | 2026-03-04T18:05:00Z",
                "en | 2026/03/04 18:05 | 2026-03-04T18:05:00Z",
                "en | 20260304T180500Z | 2026-03-04T18:05:00Z",
                "en | 2026-03-04 | 2026-03-04T00:00:00Z",
                "en | 1772647500 | 2026-03-04T18:05:00Z",
                "en | 1772647500000 | 2026-03-04T18:05:00Z",
                "en | Wed, 04 Mar 2026 18:05:00 GMT | 2026-03-04T18:05:00Z",
                "en | Wed Mar 04 18:05:00 CET 2026 | 2026-03-04T17:05:00Z",
                "en | March 4, 2026 at 6:05 pm | 2026-03-04T18:05:00Z",
                "en | 4th March 2026 | 2026-03-04T00:00:00Z",
                "en-US | 03/04/2026 | 2026-03-04T00:00:00Z",
                "de | 04.03.2026, 18:05 Uhr | 2026-03-04T18:05:00Z",
                "de | Mittwoch, 4. März 2026 18:05 MEZ | 2026-03-04T17:05:00Z",
                "es | 4 de marzo de 2026 | 2026-03-04T00:00:00Z",
                "ko | 2026년 3월 4일 18:05 | 2026-03-04T18:05:00Z",
                "zh | 2026年03月04日18:05 | 2026-03-04T18:05:00Z"
            })
    void readsTheFormsThatPagesUse(String language, String text, Instant start) {
        assertThat(find(text, language))
                .get()
                .extracting(date -> date.start().toInstant())
                .isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "30 February 2026", "2026-02-30", "12:30", "2026", "2026-03"})
    void readsNoDateWhereThereIsNone(String text) {
        assertThat(find(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | By Ada Quill, published 4 March 2026 at 18.05, seen often | 2026-03-04T18:05:00Z",
                "en-US | Our desk, 03/04/2026 6:05 PM EST | 2026-03-04T23:05:00Z",
                "en-GB | Last seen 14/03/2026 | 2026-03-14T00:00:00Z",
                "pl | Redakcja, dnia 4 lis 2026, godz. 18:05 | 2026-11-04T18:05:00Z",
                "hr | Objavljeno 4. lis 2026. u redakciji | 2026-10-04T00:00:00Z"
            })
    void findsTheDateInALineOfOtherWords(String language, String text, Instant start) {
        assertThat(find(text, language))
                .get()
                .extracting(date -> date.start().toInstant())
                .isEqualTo(start);
    }

    private static Optional<LenientDate> find(String text, String language) {
        DayOrder order = language.endsWith("US") ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        return LenientDate.within(text, order, Locale.forLanguageTag(language));
    }
}
