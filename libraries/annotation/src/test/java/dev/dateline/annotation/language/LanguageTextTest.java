package dev.dateline.annotation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import opennlp.tools.util.normalizer.AggregateCharSequenceNormalizer;
import opennlp.tools.util.normalizer.CharSequenceNormalizer;
import opennlp.tools.util.normalizer.EmojiCharSequenceNormalizer;
import opennlp.tools.util.normalizer.NumberCharSequenceNormalizer;
import opennlp.tools.util.normalizer.ShrinkCharSequenceNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTextTest {

    /** The normalisers of OpenNLP's detector, without those for addresses and tweets. */
    private static final CharSequenceNormalizer THEIRS = new AggregateCharSequenceNormalizer(
            EmojiCharSequenceNormalizer.getInstance(),
            NumberCharSequenceNormalizer.getInstance(),
            ShrinkCharSequenceNormalizer.getInstance());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PARIS, Nov 20 - It rained in Ghent on Sunday.",
                "Shares of the Anglo-Dutch firm fell 3.5 percent,  to 1,024 yen.\n\n   Trading was thin.",
                "It was sooooo wet, and Aaargh! she said ...",
                "Le 14 juillet \uD83D\uDE00\uD83D\uDE00 à Liège",
                "中国外交部发言人周二表示，中方反对！",
                "東京　で　雨が降った。",
                "\t \t7 7 7\t"
            })
    void isWhatOpennlpsNormalisersMakeOfIt(String text) {
        assertThat(LanguageText.of(text))
                .isEqualTo(THEIRS.normalize(text).toString().toLowerCase(Locale.ROOT));
    }
}
