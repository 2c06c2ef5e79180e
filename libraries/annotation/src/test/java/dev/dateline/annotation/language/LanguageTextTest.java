package dev.dateline.annotation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|''",
                "PARIS, Nov 20 - It rained.|paris, nov - it rained.",
                "Shares  fell 3.5\t percent \t to 1,024 yen|shares fell . percent to , yen",
                "It was sooooo wet, and Aaargh ...|it was soo wet, and aargh ..",
                "Le 14 juillet \uD83D\uDE00\uD83D\uDE00 à Liège|le juillet à liège",
                "中国外交部发言人周二表示。|中国外交部发言人周二表示。",
                "7 7 7|' '"
            })
    void isWhatTellsALanguage(String text, String told) {
        assertThat(LanguageText.of(text)).isEqualTo(told);
    }
}
