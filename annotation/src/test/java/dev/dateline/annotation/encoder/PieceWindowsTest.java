package dev.dateline.annotation.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PieceWindowsTest {

    @Property(tries = 200)
    void everyWordIsInExactlyOneWindowInOrder(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 400) Integer> sentences) throws IOException {
        WordPieces vocabulary = WordPieces.read(new ByteArrayInputStream("[UNK]\n[CLS]\n[SEP]\na".getBytes(UTF_8)));
        PieceText text = new PieceText(vocabulary);
        for (int length : sentences) {
            for (int word = 0; word < length; word++) {
                text.word("A");
            }
            text.endSentence();
        }

        List<Integer> ends = new ArrayList<>(List.of(0));
        PieceWindows windows = new PieceWindows(text, vocabulary);
        for (PieceWindow window = windows.next(); window != null; window = windows.next()) {
            assertThat(window.firstWord()).isEqualTo(ends.get(ends.size() - 1));
            assertThat(window.size()).isLessThanOrEqualTo(PieceWindow.LONGEST);
            ends.add(window.firstWord() + window.words());
        }

        assertThat(ends.get(ends.size() - 1)).isEqualTo(text.words());
    }
}
