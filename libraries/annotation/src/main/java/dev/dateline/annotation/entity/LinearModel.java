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

    /** For each slot the hash of a feature in the upper half and its number and one in the lower; 0 where it is free. */
    private final long[] slots;

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
        this.slots = new long[Integer.highestOneBit(Math.max(1, features.length)) * 4];
        for (int feature = 0; feature < features.length; feature++) {
            int slot = first(features[feature]);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = (long) features[feature] << 32 | feature + 1;
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
    public float[] between() {
        return between;
    }

    /** Adds weights to scores; for one thread. */
    Adder adder() {
        return new Adder();
    }

    /** Adds up the weights of one token after another. */
    final class Adder {

        private final int[] sums = new int[LABELS];
        private long[] looked = new long[128];

        /** Adds what a token's features weigh to its scores, which begin at {@code row}. */
        void addTo(float[] scores, int row, int[] found, int size) {
            lookUp(found, size);
            Arrays.fill(sums, 0);
            for (int each = 0; each < size; each++) {
                int feature = feature(found[each], looked[each]);
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

        /** Each look waits for memory; where nothing depends on it yet, many wait at a time. */
        private void lookUp(int[] found, int size) {
            if (looked.length < size) {
                looked = new long[found.length];
            }
            for (int each = 0; each < size; each++) {
                looked[each] = slots[first(found[each])];
            }
        }
    }

    /** The number of the feature of that hash, whose first slot holds {@code content}; -1 where it is not known. */
    private int feature(int hash, long content) {
        int slot = first(hash);
        long here = content;
        while (here != 0 && (int) (here >>> 32) != hash) {
            slot = next(slot);
            here = slots[slot];
        }
        return (int) here - 1;
    }

    private int first(int hash) {
        return hash & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
