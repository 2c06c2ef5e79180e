package dev.dateline.annotation.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY = List.of(
            "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "sao", "u", ".", "s", "-", "al", "sha", "##baab");

    @Test
    void takesTheLongestKnownBeginningAgainAndAgain() throws IOException {
        assertThat(cut("unaffable")).containsExactly("un", "##aff", "##able");
    }

    @Test
    void knowsNoCapitalsAndNoAccents() throws IOException {
        assertThat(cut("São")).containsExactly("sao");
    }

    @Test
    void setsPunctuationApart() throws IOException {
        assertThat(cut("U.S.")).containsExactly("u", ".", "s", ".");
        assertThat(cut("al-Shabaab")).containsExactly("al", "-", "sha", "##baab");
    }

    @Test
    void makesOneUnknownPieceOfWhatHasNoEnd() throws IOException {
        assertThat(cut("unknown")).containsExactly("[UNK]");
        assertThat(cut("\u0301")).containsExactly("[UNK]");
    }

    @Test
    void leavesOutTheRestOfAnEndlessWord() throws IOException {
        assertThat(cut(".".repeat(10_000))).hasSize(WordPieces.MOST_PIECES);
    }

    private static List<String> cut(String word) throws IOException {
        WordPieces pieces = WordPieces.read(
                new ByteArrayInputStream(String.join("\n", VOCABULARY).getBytes(UTF_8)));
        int[] into = new int[WordPieces.MOST_PIECES];
        int made = pieces.cut(word, into, 0);
        return Arrays.stream(into, 0, made).mapToObj(VOCABULARY::get).toList();
    }
}
