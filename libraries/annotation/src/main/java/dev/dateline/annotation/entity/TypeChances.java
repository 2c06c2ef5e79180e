package dev.dateline.annotation.entity;

import dev.dateline.contract.enriched.EntityType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How likely each type is of each name that the field found in a text, in the order of the names; filled by one thread. */
final class TypeChances {

    private static final int TYPES = Labels.TYPES.size();

    private float[] chances = new float[16 * TYPES];
    private int names;

    /** Adds a name from one token of a sentence to another, exclusive; the sentence has been weighed. */
    void add(Lattice lattice, int first, int end) {
        if ((names + 1) * TYPES > chances.length) {
            chances = Arrays.copyOf(chances, chances.length * 2);
        }
        int[] labels = new int[end];
        for (int type = 0; type < TYPES; type++) {
            for (int token = first; token < end; token++) {
                labels[token] = Labels.of(Labels.TYPES.get(type), token == first, token == end - 1);
            }
            chances[names * TYPES + type] = (float) lattice.sequence(first, end, labels);
        }
        names++;
    }

    /** From 0 to 1; the sum over the types is below 1 where the name may end elsewhere, or be none. */
    Map<EntityType, Double> of(int name) {
        Map<EntityType, Double> all = new EnumMap<>(EntityType.class);
        for (int type = 0; type < TYPES; type++) {
            all.put(Labels.TYPES.get(type), (double) chances[name * TYPES + type]);
        }
        return all;
    }
}
