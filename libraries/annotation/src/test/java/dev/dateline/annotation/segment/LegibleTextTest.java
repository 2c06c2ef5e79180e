package dev.dateline.annotation.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marks &amp; Spencer | Marks & Spencer",
                "Kenya&#39;s | Kenya's",
                "Kenya&#x2019;s | Kenya\u2019s",
                "Buda\u00ADpest | Budapest",
                "Q&A; and &unknown; and &#0; and &#xZZ; | Q&A; and &unknown; and &#0; and &#xZZ;",
                "&#99999999; | &#99999999;",
            })
    void readsWhatAPersonReads(String original, String plain) {
        assertThat(LegibleText.of(original).plain()).isEqualTo(plain);
    }

    @Test
    void tellsWhereEachUnitStands() {
        LegibleText text = LegibleText.of("A &amp; B\u00AD.");

        assertThat(text.plain()).isEqualTo("A & B.");
        assertThat(text.start(2)).isEqualTo(2);
        assertThat(text.end(3)).isEqualTo(7);
        assertThat(text.end(5)).isEqualTo(9);
        assertThat(text.end(6)).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&", "&;", "&#;", "&#x;", "&amp", "&&&&", "\uD83D&amp;\uDE00"})
    void survivesWhatIsNone(String original) {
        LegibleText text = LegibleText.of(original);

        for (int unit = 0; unit < text.plain().length(); unit++) {
            assertThat(text.start(unit)).isBetween(0, original.length());
            assertThat(text.end(unit + 1)).isBetween(text.start(unit), original.length());
        }
    }
}
