package dev.dateline.annotation.entity;

import dev.dateline.contract.enriched.EntityType;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names found in one text, as arrays over its tokens.
 *
 * <p>Immutable; names do not overlap and are in the order of the text.
 */
public final class TaggedSpans {

    private final int[] firsts;
    private final int[] ends;
    private final EntityType[] types;
    private final float[] confidences;
    private final @Nullable TypeChances chances;

    private TaggedSpans(
            int[] firsts, int[] ends, EntityType[] types, float[] confidences, @Nullable TypeChances chances) {
        this.firsts = firsts;
        this.ends = ends;
        this.types = types;
        this.confidences = confidences;
        this.chances = chances;
    }

    /** How many there are. */
    public int size() {
        return firsts.length;
    }

    /** The number of a name's first token. */
    public int firstToken(int span) {
        return firsts[span];
    }

    /** The number of the token after a name's last. */
    public int endToken(int span) {
        return ends[span];
    }

    /** What kind of thing a name names. */
    public EntityType type(int span) {
        return types[span];
    }

    /** How sure the tagger is, from 0 to 1. */
    public float confidence(int span) {
        return confidences[span];
    }

    /** How likely each type is of a name, from 0 to 1; empty where the tagger does not tell. */
    public Map<EntityType, Double> chances(int span) {
        return chances == null ? Map.of() : chances.of(span);
    }

    /** Collects the names of one text in their order; used by one thread. */
    public static final class Builder {

        private int[] firsts = new int[16];
        private int[] ends = new int[16];
        private EntityType[] types = new EntityType[16];
        private float[] confidences = new float[16];
        private int size;

        /** Adds a name that begins after the last one ended. */
        public void add(int firstToken, int endToken, EntityType type, double confidence) {
            if (firstToken >= endToken || (size > 0 && firstToken < ends[size - 1])) {
                throw new IllegalArgumentException("a name from token " + firstToken + " to " + endToken);
            }
            if (size == firsts.length) {
                firsts = Arrays.copyOf(firsts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                types = Arrays.copyOf(types, size * 2);
                confidences = Arrays.copyOf(confidences, size * 2);
            }
            firsts[size] = firstToken;
            ends[size] = endToken;
            types[size] = type;
            confidences[size++] = (float) confidence;
        }

        /** The names added so far. */
        public TaggedSpans build() {
            return build(null);
        }

        /** The names added so far, with how likely each type is of each. */
        TaggedSpans build(@Nullable TypeChances chances) {
            return new TaggedSpans(
                    Arrays.copyOf(firsts, size),
                    Arrays.copyOf(ends, size),
                    Arrays.copyOf(types, size),
                    Arrays.copyOf(confidences, size),
                    chances);
        }
    }
}
