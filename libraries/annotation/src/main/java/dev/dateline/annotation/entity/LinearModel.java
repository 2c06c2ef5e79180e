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

    /** A row for each feature, and after the last a row that weighs nothing. */
    private final byte[] weights;

    private final float unit;
    private final float[] between;

    /** For each slot the hash of a feature in the upper half and its number and one in the lower; 0 where it is free. */
    private final long[] slots;

    /**
     * Takes the arrays over, but for the weights, which it copies.
     *
     * @param features the hashes of the known features, each once
     * @param weights for each feature {@link Labels#COUNT} weights
     * @param unit what a weight of 1 adds to a score
     * @param between the score of each pair of labels
     */
    public LinearModel(int[] features, byte[] weights, float unit, float[] between) {
        this.features = features;
        this.weights = Arrays.copyOf(weights, (features.length + 1) * LABELS);
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
        data.write(weights, 0, features.length * LABELS);
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

        private static final int AT_ONCE = 4;

        private final int[] sums = new int[LABELS];
        private long[] looked = new long[128];
        private int[] rows = new int[128];

        /** Adds what a token's features weigh to its scores, which begin at {@code row}. */
        void addTo(float[] scores, int row, int[] found, int size) {
            lookUp(found, size);
            addUp(known(found, size));
            for (int label = 0; label < LABELS; label++) {
                scores[row + label] += sums[label] * unit;
            }
        }

        /** Some rows at once: most of the time goes into waiting for them. Beyond the last are rows that weigh nothing. */
        private void addUp(int count) {
            byte[] all = weights;
            Arrays.fill(rows, count, count + AT_ONCE - 1, features.length * LABELS);
            Arrays.fill(sums, 0);
            for (int each = 0; each < count; each += AT_ONCE) {
                int first = rows[each];
                int second = rows[each + 1];
                int third = rows[each + 2];
                int fourth = rows[each + 3];
                for (int label = 0; label < LABELS; label++) {
                    sums[label] += all[first + label] + all[second + label] + all[third + label] + all[fourth + label];
                }
            }
        }

        /** Where the rows of those features are that are known; how many there are. */
        private int known(int[] found, int size) {
            int count = 0;
            for (int each = 0; each < size; each++) {
                int feature = feature(found[each], looked[each]);
                if (feature >= 0) {
                    rows[count++] = feature * LABELS;
                }
            }
            return count;
        }

        /** Each look waits for memory; where nothing depends on it yet, many wait at a time. */
        private void lookUp(int[] found, int size) {
            if (looked.length < size + AT_ONCE) {
                looked = new long[found.length + AT_ONCE];
                rows = new int[looked.length];
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
