package dev.dateline.annotation.entity;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a conditional random field: for each known feature one byte a label, and the scores of label pairs.
 *
 * <p>Immutable; shared by all threads.
 */
public final class LinearModel {

    private static final int MAGIC = 0x444C4331;

    private static final int LABELS = Labels.COUNT;

    private final int[] features;
    private final byte[] weights;
    private final float unit;
    private final float[] between;

    /** For each slot the number of a feature and one, 0 where it is free. */
    private final int[] slots;

    /**
     * Takes the arrays over.
     *
     * @param features the hashes of the known features, each once
     * @param weights for each feature {@link Labels#COUNT} weights
     * @param unit what a weight of 1 adds to a score
     * @param between the score of each pair of labels
     */
    public LinearModel(int[] features, byte[] weights, float unit, float[] between) {
        this.features = features;
        this.weights = weights;
        this.unit = unit;
        this.between = between;
        this.slots = new int[Integer.highestOneBit(Math.max(1, features.length)) * 4];
        for (int feature = 0; feature < features.length; feature++) {
            slots[slot(features[feature])] = feature + 1;
        }
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        if (data.readInt() != MAGIC || data.readInt() != LABELS) {
            throw new IOException("not a model of this version");
        }
        float unit = data.readFloat();
        float[] between = new float[LABELS * LABELS];
        for (int pair = 0; pair < between.length; pair++) {
            between[pair] = data.readFloat();
        }
        int[] features = new int[data.readInt()];
        int previous = Integer.MIN_VALUE;
        for (int feature = 0; feature < features.length; feature++) {
            previous += data.readInt();
            features[feature] = previous;
        }
        byte[] weights = new byte[features.length * LABELS];
        data.readFully(weights);
        return new LinearModel(features, weights, unit, between);
    }

    /** Writes the model; the features must be in order. */
    public void write(OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zipped, 1 << 16));
        data.writeInt(MAGIC);
        data.writeInt(LABELS);
        data.writeFloat(unit);
        for (float score : between) {
            data.writeFloat(score);
        }
        data.writeInt(features.length);
        int previous = Integer.MIN_VALUE;
        for (int feature : features) {
            data.writeInt(feature - previous);
            previous = feature;
        }
        data.write(weights);
        data.flush();
        zipped.finish();
    }

    /** The scores of label pairs; not to be changed. */
    float[] between() {
        return between;
    }

    /** Adds what a token's features weigh to its scores, which begin at {@code row}. */
    void addTo(float[] scores, int row, int[] found, int size, int[] sums) {
        Arrays.fill(sums, 0);
        for (int each = 0; each < size; each++) {
            int feature = slots[slot(found[each])] - 1;
            if (feature >= 0) {
                int base = feature * LABELS;
                for (int label = 0; label < LABELS; label++) {
                    sums[label] += weights[base + label];
                }
            }
        }
        for (int label = 0; label < LABELS; label++) {
            scores[row + label] += sums[label] * unit;
        }
    }

    /** Where a feature is or would be. */
    private int slot(int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0 && features[slots[slot] - 1] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
