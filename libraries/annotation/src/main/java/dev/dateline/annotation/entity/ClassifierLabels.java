package dev.dateline.annotation.entity;

import dev.dateline.annotation.classifier.ClassLabel;
import dev.dateline.annotation.classifier.ClassifierText;
import dev.dateline.contract.enriched.EntityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a model's labels say of ours.
 *
 * <p>Models that mark where names end say as much as our labels do. For the others a beginning may also be the only token,
 * and an inside the last. An inside may begin a name too, at a price: in some models' data (IOB1) it does wherever no name
 * of its type stands before, and in others it never should.
 */
final class ClassifierLabels {

    /** What an inside counts as a beginning where the type has beginnings of its own. */
    private static final float INSIDE_BEGINS = 0.1f;

    /** What it counts that a name follows another of its type with nothing between, which an inside would rather continue. */
    private static final float SIDE_BY_SIDE = 0.1f;

    /** The least probability, so that no label is impossible. */
    private static final float LEAST = 1e-12f;

    private final int count;
    private final float[][] weights;
    private final float[] between = new float[Labels.COUNT * Labels.COUNT];

    ClassifierLabels(List<ClassLabel> labels) {
        this.count = labels.size();
        this.weights = new float[count][Labels.COUNT];
        boolean ends = labels.stream()
                .anyMatch(label -> label.part() == ClassLabel.Part.LAST || label.part() == ClassLabel.Part.ONLY);
        Set<EntityType> begun = EnumSet.noneOf(EntityType.class);
        labels.stream()
                .filter(label -> label.part() == ClassLabel.Part.BEGIN)
                .map(ClassLabel::type)
                .forEach(begun::add);
        for (int label = 0; label < count; label++) {
            EntityType type = labels.get(label).type();
            if (type == null) {
                weights[label][Labels.OUTSIDE] = 1;
            } else {
                weigh(weights[label], labels.get(label).part(), type, ends, begun.contains(type));
            }
        }
        for (EntityType type : Labels.TYPES) {
            if (!begun.contains(type)) {
                keepTogether(type, LEAST);
            } else if (!ends) {
                keepTogether(type, SIDE_BY_SIDE);
            }
        }
    }

    private static void weigh(float[] weights, ClassLabel.Part part, EntityType type, boolean ends, boolean begun) {
        switch (part) {
            case BEGIN -> {
                weights[Labels.of(type, Labels.BEGIN)] = 1;
                weights[Labels.of(type, Labels.ONLY)] = ends ? 0 : 1;
            }
            case INSIDE -> {
                weights[Labels.of(type, Labels.INSIDE)] = 1;
                weights[Labels.of(type, Labels.LAST)] = ends ? 0 : 1;
                weights[Labels.of(type, Labels.BEGIN)] = ends ? 0 : begun ? INSIDE_BEGINS : 1;
                weights[Labels.of(type, Labels.ONLY)] = ends ? 0 : begun ? INSIDE_BEGINS : 1;
            }
            case LAST -> weights[Labels.of(type, Labels.LAST)] = 1;
            case ONLY -> weights[Labels.of(type, Labels.ONLY)] = 1;
        }
    }

    /** Tokens of a type that stand side by side are one name: surely where it has no beginnings, else rather than not. */
    private void keepTogether(EntityType type, float apart) {
        for (int closing : new int[] {Labels.LAST, Labels.ONLY}) {
            for (int opening : new int[] {Labels.BEGIN, Labels.ONLY}) {
                between[Labels.of(type, closing) * Labels.COUNT + Labels.of(type, opening)] = (float) Math.log(apart);
            }
        }
    }

    /** What labels that follow each other score. */
    float[] between() {
        return between;
    }

    /** Adds the logarithms of what the model says of a piece; where there is no piece, that there is no name. */
    void addTo(float[] scores, int at, float[] probabilities, int piece) {
        float[] sums = new float[Labels.COUNT];
        if (piece == ClassifierText.NONE) {
            sums[Labels.OUTSIDE] = 1;
        } else {
            for (int label = 0; label < count; label++) {
                float probability = probabilities[piece * count + label];
                for (int ours = 0; ours < Labels.COUNT; ours++) {
                    sums[ours] += weights[label][ours] * probability;
                }
            }
        }
        for (int ours = 0; ours < Labels.COUNT; ours++) {
            scores[at + ours] += (float) Math.log(Math.max(LEAST, sums[ours]));
        }
    }
}
