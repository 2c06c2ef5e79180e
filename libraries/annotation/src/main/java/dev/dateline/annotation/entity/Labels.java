package dev.dateline.annotation.entity;

import dev.dateline.contract.enriched.EntityType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels of tokens: outside any name, or the beginning, the inside, the last or the only token of a name of a type.
 *
 * <p>Label 0 is outside; each type has four after it.
 */
public final class Labels {

    /** The types that have labels, in the order of the labels. */
    public static final List<EntityType> TYPES = List.of(
            EntityType.PERSON,
            EntityType.ORGANISATION,
            EntityType.PLACE,
            EntityType.FACILITY,
            EntityType.NORP,
            EntityType.PRODUCT,
            EntityType.MISC,
            EntityType.MONEY);

    /** How many labels each type has. */
    public static final int PARTS = 4;

    /** How many labels there are. */
    public static final int COUNT = 1 + PARTS * TYPES.size();

    public static final int OUTSIDE = 0;

    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int LAST = 2;
    static final int ONLY = 3;

    /** For each label the labels that may follow it. */
    private static final int[][] NEXT = next();

    private Labels() {}

    /** The label of a token within a name of a type. */
    public static int of(EntityType type, boolean first, boolean last) {
        return of(type, first ? last ? ONLY : BEGIN : last ? LAST : INSIDE);
    }

    /** The label of a type by its number among the type's, below {@link #PARTS}. */
    public static int of(EntityType type, int part) {
        return 1 + PARTS * TYPES.indexOf(type) + part;
    }

    /** The type of a label other than outside. */
    public static EntityType type(int label) {
        return TYPES.get((label - 1) / PARTS);
    }

    /** Whether a name begins with that label. */
    static boolean begins(int label) {
        return label > OUTSIDE && (part(label) == BEGIN || part(label) == ONLY);
    }

    /** Whether a name ends with that label, or there is none. */
    public static boolean closes(int label) {
        return label == OUTSIDE || part(label) == LAST || part(label) == ONLY;
    }

    /** Whether a sentence may begin with that label. */
    public static boolean opens(int label) {
        return label == OUTSIDE || begins(label);
    }

    /** The labels that may follow a label; not to be changed. */
    public static int[] next(int label) {
        return NEXT[label];
    }

    private static int part(int label) {
        return (label - 1) % PARTS;
    }

    private static int[][] next() {
        int[][] next = new int[COUNT][];
        for (int label = 0; label < COUNT; label++) {
            int from = label;
            next[label] = IntStream.range(0, COUNT)
                    .filter(to -> closes(from) ? opens(to) : isWithin(from, to))
                    .toArray();
        }
        return next;
    }

    private static boolean isWithin(int from, int to) {
        return to > OUTSIDE && type(from) == type(to) && (part(to) == INSIDE || part(to) == LAST);
    }
}
