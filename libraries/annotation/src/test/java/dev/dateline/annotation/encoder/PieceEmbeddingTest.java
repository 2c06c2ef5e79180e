package dev.dateline.annotation.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class PieceEmbeddingTest {

    @Test
    void multipliesARowByItsScale() {
        ByteBuffer bytes = ByteBuffer.allocate(2 * (4 + PieceEmbedding.WIDTH)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putFloat(0.5f).putFloat(2).put(8 + PieceEmbedding.WIDTH, (byte) -3);
        float[] row = new float[1 + PieceEmbedding.WIDTH];

        PieceEmbedding.of(bytes.array(), 2).write(1, row, 1);

        assertThat(row).startsWith(0, -6, 0);
    }

    @Test
    void refusesAnEmbeddingOfAnotherVocabulary() {
        assertThatThrownBy(() -> PieceEmbedding.of(new byte[388], 2))
                .hasMessage("388 bytes are no embedding of 2 pieces");
    }
}
