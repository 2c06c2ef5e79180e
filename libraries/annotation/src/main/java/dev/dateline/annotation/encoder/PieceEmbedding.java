package dev.dateline.annotation.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * For each piece of the vocabulary what it is to a network before it has read any context, in bytes with a scale for each piece.
 *
 * <p>Networks that were trained together share one. Immutable; shared by all threads.
 */
public final class PieceEmbedding {

    /** How many numbers a piece is to a network. */
    public static final int WIDTH = 384;

    private final float[] scales;
    private final byte[] rows;

    private PieceEmbedding(float[] scales, byte[] rows) {
        this.scales = scales;
        this.rows = rows;
    }

    /**
     * Reads what {@code tooling/training/python/export.py} wrote: the scales as little-endian floats, then the rows.
     *
     * @throws IllegalArgumentException where there are more or fewer rows than pieces
     */
    public static PieceEmbedding of(byte[] bytes, int pieces) {
        if (bytes.length != (long) pieces * (Float.BYTES + WIDTH)) {
            throw new IllegalArgumentException(bytes.length + " bytes are no embedding of " + pieces + " pieces");
        }
        float[] scales = new float[pieces];
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        all.asFloatBuffer().get(scales);
        byte[] rows = new byte[pieces * WIDTH];
        all.position(pieces * Float.BYTES).get(rows);
        return new PieceEmbedding(scales, rows);
    }

    /** Writes what a piece is to {@link #WIDTH} floats from {@code at} on. */
    void write(int piece, float[] into, int at) {
        float scale = scales[piece];
        int row = piece * WIDTH;
        for (int column = 0; column < WIDTH; column++) {
            into[at + column] = scale * rows[row + column];
        }
    }
}
