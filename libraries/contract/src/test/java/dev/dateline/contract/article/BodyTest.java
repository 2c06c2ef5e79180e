package dev.dateline.contract.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void countsCharactersNotTheirHalves() {
        assertThat(Body.of("rain 🌧 in\tGhent\n").charCount()).isEqualTo(16);
        assertThat(Body.of("rain 🌧 in\tGhent\n").wordCount()).isEqualTo(4);
    }

    @Property(tries = 500)
    void countsAsTheJavaPlatformDoes(@ForAll @CharRange(from = '\u0000', to = '\uFFFF') String value) {
        int words = 0;
        for (int i = 0; i < value.length(); i++) {
            boolean begins = i == 0 || Character.isWhitespace(value.charAt(i - 1));
            words += begins && !Character.isWhitespace(value.charAt(i)) ? 1 : 0;
        }

        assertThat(Body.of(value).charCount()).isEqualTo(value.codePointCount(0, value.length()));
        assertThat(Body.of(value).wordCount()).isEqualTo(words);
    }
}
