package dev.dateline.annotation.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.model.Models;
import dev.dateline.contract.enriched.CodePointOffsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    private static final Segmenter SEGMENTER = Models.segmenter().part();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Russia's Defense Ministry | Russia 's Defense Ministry",
                "the U.S. Senate, he said. | the U.S. Senate , he said .",
                "al-Shabaab's 3.5 million O'Neill | al-Shabaab 's 3.5 million O'Neill",
                "AT&T paid $1,000.50 (in cash) | AT&T paid $ 1,000.50 ( in cash )",
                "Mr. Smith -- no, Dr. Jones... | Mr. Smith -- no , Dr. Jones ...",
                "ABC News' Jane Doe | ABC News ' Jane Doe",
                "said \u201Cyes\u201D, they\u2019re | said \u201C yes \u201D , they \u2019re",
                "J. B. Smith Jr. of Acme Inc. | J. B. Smith Jr. of Acme Inc."
            })
    void cutsTokensAsThePennTreebankDoes(String text, String tokens) {
        assertThat(String.join(" ", tokens(segment(text)))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "'He met Gen. Smith of the U.S. Army. They spoke.', 2",
        "'Mr. Doe left. \"We won.\" He smiled.', 3",
        "'One paragraph\n\nanother one', 2",
        "'What? No! Yes.', 3",
        "'', 0",
        "'   \n ', 0"
    })
    void cutsSentences(String text, int sentences) {
        assertThat(segment(text).sentences()).isEqualTo(sentences);
    }

    @Test
    void readsOnOverTheLineBreaksOfAWrappedText() {
        String wrapped =
                """
                Showers continued throughout the week in
                the Bahia cocoa zone, alleviating the drought since early
                January and improving prospects for the coming temporao,
                although normal humidity levels have not been restored,
                Comissaria Smith said in its weekly review.
                    The dry period means the temporao will be late this year.
                """;

        assertThat(segment(wrapped).sentences()).isEqualTo(2);
        assertThat(segment(wrapped.replace("\n", "\r\n")).sentences()).isEqualTo(2);
    }

    @Test
    void endsASentenceWithALineThatIsAParagraph() {
        String lines = "EU rejects a call to boycott lamb\nPeter Blackburn\n" + "The Commission said so ".repeat(8);

        assertThat(segment(lines).sentences()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "A ",
                "x",
                ".",
                ". ",
                "a.",
                "'s",
                "\n",
                "\n \n",
                "\uD83C\uDF89",
                "\uD800",
                "-a",
                "A.B",
                "\" "
            })
    void isNotHeldUpByAMebibyteOfAnything(String piece) {
        String text = piece.repeat((1 << 20) / piece.length());

        SegmentedText segmented = segment(text);

        assertThat(segmented.tokens()).isLessThanOrEqualTo(text.length());
        for (int sentence = 0; sentence < segmented.sentences(); sentence++) {
            assertThat(segmented.endToken(sentence) - segmented.firstToken(sentence))
                    .isBetween(1, Segmenter.LONGEST);
        }
    }

    @Property
    void tokensLieInOrderAndHoldAllThatIsNoWhiteSpace(@ForAll("texts") String text) {
        SegmentedText segmented = segment(text);

        int covered = 0;
        for (int token = 0; token < segmented.tokens(); token++) {
            assertThat(text.substring(covered, segmented.start(token)).codePoints())
                    .allMatch(CharacterClass::separates);
            assertThat(segmented.start(token)).isLessThan(segmented.end(token));
            assertThat(isInsidePair(text, segmented.end(token))).isFalse();
            covered = segmented.end(token);
        }
        assertThat(text.substring(covered).codePoints()).allMatch(CharacterClass::separates);
    }

    @Property
    void everyTokenIsInOneSentence(@ForAll("texts") String text) {
        SegmentedText segmented = segment(text);

        int next = 0;
        for (int sentence = 0; sentence < segmented.sentences(); sentence++) {
            assertThat(segmented.firstToken(sentence)).isEqualTo(next);
            assertThat(segmented.endToken(sentence)).isGreaterThan(next);
            assertThat(segmented.sentenceOf(next)).isEqualTo(sentence);
            next = segmented.endToken(sentence);
        }
        assertThat(next).isEqualTo(segmented.tokens());
    }

    @Property
    void codePointsAreCountedAsStringCountsThem(@ForAll("texts") String text) {
        CodePointOffsets offsets = new CodePointOffsets(text);

        for (int unit = 0; unit <= text.length(); unit++) {
            if (!isInsidePair(text, unit)) {
                assertThat(offsets.codePoint(unit)).isEqualTo(text.codePointCount(0, unit));
            }
        }
    }

    /** Words, marks, white space, emoji and surrogates without their other half. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "U.S.",
                "Mr.",
                "'s",
                "\u2019",
                "-",
                "--",
                ".",
                "...",
                "\"",
                "(",
                " ",
                "\n",
                "\n\n",
                "\r\n",
                "\u00A0",
                "\u200B",
                "\uD83C\uDF89",
                "\uD800",
                "\uDC00",
                "e\u0301",
                "\u0646",
                "\u4E2D\u6587",
                "London",
                "A&B",
                "3.5",
                "1,000");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(4), pieces)
                .list()
                .ofMaxSize(60)
                .map(each -> String.join("", each));
    }

    private static boolean isInsidePair(String text, int unit) {
        return unit > 0
                && unit < text.length()
                && Character.isLowSurrogate(text.charAt(unit))
                && Character.isHighSurrogate(text.charAt(unit - 1));
    }

    private static SegmentedText segment(String text) {
        return SEGMENTER.segment(text, Deadline.NONE);
    }

    private static List<String> tokens(SegmentedText text) {
        List<String> tokens = new ArrayList<>();
        for (int token = 0; token < text.tokens(); token++) {
            tokens.add(text.token(token));
        }
        return tokens;
    }
}
