package dev.dateline.annotation.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageWeightsTest {

    /** Of texts of which OpenNLP would make nothing else before it looks at their n-grams. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the president announced a new plan for the country's economy on tuesday.",
                "le président a annoncé mardi un nouveau plan pour l'économie du pays.",
                "президент объявил во вторник о новом плане развития экономики страны.",
                "中国外交部发言人周二表示。中方反对任何形式的制裁。"
            })
    void saysOfEachLanguageWhatOpennlpSays(String text) throws IOException {
        LanguageWeights weights = LanguageWeights.read(new ByteArrayInputStream(model()));
        Map<String, Double> said = new HashMap<>();
        double[] chances = weights.chances(text);
        for (int number = 0; number < chances.length; number++) {
            said.put(weights.language(number), chances[number]);
        }

        Language[] theirs = new LanguageDetectorME(new LanguageDetectorModel(new ByteArrayInputStream(model())))
                .predictLanguages(text);

        assertThat(said).hasSize(theirs.length);
        Arrays.stream(theirs)
                .forEach(each -> assertThat(said.get(each.getLang())).isCloseTo(each.getConfidence(), within(1e-6)));
    }

    private static byte[] model() throws IOException {
        try (InputStream in = LanguageWeightsTest.class.getResourceAsStream("/langdetect-183.bin")) {
            return in.readAllBytes();
        }
    }
}
