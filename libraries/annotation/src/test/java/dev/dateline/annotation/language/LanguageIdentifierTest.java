package dev.dateline.annotation.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {

    private static final LanguageIdentifier LANGUAGE = Models.language().part();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The president announced a new plan for the country's economy on Tuesday, his spokesman said.",
                "en | U.S. TREASURY SAYS NO COMMENT ON THE VALUE OF THE YEN AFTER THE MEETING IN PARIS",
                "de | Der Bundestag hat am Donnerstag ein Gesetz beschlossen, das die Mieten begrenzen soll.",
                "fr | Le président a annoncé mardi un nouveau plan pour l'économie du pays, a déclaré son porte-parole.",
                "es | El presidente anunció el martes un nuevo plan para la economía del país, dijo su portavoz.",
                "ru | Президент объявил во вторник о новом плане развития экономики страны, сообщил его представитель.",
                "zh | 中国外交部发言人周二表示，中方反对任何形式的制裁，并呼吁各方保持克制，通过对话解决问题，维护地区和平稳定。"
            })
    void tellsTheLanguageAsAShortTag(String tag, String text) {
        assertThat(LANGUAGE.identify(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Reuter", "1-0 2-1 3-3 4-4 5-0 6-1 7-2 1-0 2-1 3-3 4-4 5-0", "((((((((((((((((((((((((((((("
            })
    void doesNotGuessWhereThereIsTooLittle(String text) {
        assertThat(LANGUAGE.identify(text)).isEqualTo("und");
    }

    @Test
    void looksAtTheStartOfALongTextOnly() {
        String english = "The president announced a new plan for the country's economy on Tuesday. ".repeat(20);

        assertThat(LANGUAGE.identify(english + "Der Bundestag hat ein Gesetz beschlossen. ".repeat(10_000)))
                .isEqualTo("en");
    }
}
