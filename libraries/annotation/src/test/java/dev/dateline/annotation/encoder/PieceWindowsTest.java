package dev.dateline.annotation.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PieceWindowsTest {

    @Property(tries = 200)
    void everyWordThatIsAskedForIsInExactlyOneWindow(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 400) Integer> sentences,
            @ForAll @IntRange(min = 1, max = 300) int every)
            throws IOException {
        WordPieces vocabulary = WordPieces.read(new ByteArrayInputStream("[UNK]\n[CLS]\n[SEP]\na".getBytes(UTF_8)));
        PieceText text = new PieceText(vocabulary);
        int asked = 0;
        for (int length : sentences) {
            for (int word = 0; word < length; word++) {
                boolean isAsked = text.words() % every == 0;
                text.word("A", isAsked);
                asked += isAsked ? 1 : 0;
            }
            text.endSentence();
        }

        int found = 0;
        PieceWindows windows = new PieceWindows(text, vocabulary);
        for (PieceWindow window = windows.next(); window != null; window = windows.next()) {
            assertThat(window.size()).isLessThanOrEqualTo(PieceWindow.LONGEST);
            assertThat(window.askedSize()).isPositive();
            found += window.askedSize();
        }

        assertThat(found).isEqualTo(asked);
    }
}
