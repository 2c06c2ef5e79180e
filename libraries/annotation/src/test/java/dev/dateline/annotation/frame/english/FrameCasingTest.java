package dev.dateline.annotation.frame.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameCasingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "KING'S LYNN, King's Lynn",
                "BISHOP\u2019S STORTFORD, Bishop\u2019s Stortford",
                "L'AQUILA, L'Aquila",
                "STOKE-ON-TRENT, Stoke-on-Trent",
                "SAN JOS\u00c9 DEL CABO, San Jos\u00e9 del Cabo",
                "ST. LOUIS, St. Louis",
                "UAE, UAE",
                "Ghent, Ghent"
            })
    void namesInCapitalsGetTheirUsualCasing(String name, String usual) {
        assertThat(FrameCasing.usual(name)).isEqualTo(usual);
    }
}
