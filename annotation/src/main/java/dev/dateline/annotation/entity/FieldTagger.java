package dev.dateline.annotation.entity;

import dev.dateline.annotation.Deadline;
import dev.dateline.annotation.classifier.TokenClassifier;
import dev.dateline.annotation.encoder.WindowEncoder;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags names by a linear-chain conditional random field over what its scorers say of each token.
 *
 * <p>A name's confidence is the probability of its labels under the field. Thread-safe.
 */
public final class FieldTagger implements EntityTagger {

    private final List<LabelScorer> scorers;
    private final float[] between;
    private final float sharpness;
    private final boolean cues;

    private FieldTagger(List<LabelScorer> scorers, float[] between, float sharpness, boolean cues) {
        this.scorers = List.copyOf(scorers);
        this.between = between;
        this.sharpness = sharpness;
        this.cues = cues;
    }

    /** Tags by the linear model alone. */
    public static FieldTagger of(LinearModel linear) {
        return new FieldTagger(List.of(new LinearScorer(linear)), linear.between(), 1, false);
    }

    /** Tags by the linear model and the network together, and weighs types again by {@link TypeCues}. */
    public static FieldTagger of(LinearModel linear, WindowEncoder encoder, Mix mix) {
        return new FieldTagger(
                List.of(new LinearScorer(linear), new EncoderScorer(encoder, mix.encoderWeight())),
                linear.between(),
                mix.sharpness(),
                true);
    }

    /** Tags by a user's own model. */
    public static FieldTagger of(TokenClassifier classifier) {
        ClassifierLabels labels = new ClassifierLabels(classifier.labels());
        return new FieldTagger(List.of(new ClassifierScorer(classifier, labels)), labels.between(), 1, false);
    }

    /**
     * How the two are put together.
     *
     * @param encoderWeight what the network's logarithms of probabilities count beside the linear model's scores
     * @param sharpness what all scores are multiplied by before a name's probability is told
     */
    public record Mix(float encoderWeight, float sharpness) {}

    @Override
    public List<TaggedSpans> tag(List<SegmentedText> texts, UsualCasing casing, Deadline deadline) {
        List<LabelScorer.Scores> read = new ArrayList<>(scorers.size());
        for (LabelScorer scorer : scorers) {
            read.add(scorer.read(texts, casing, deadline));
        }
        Lattice lattice = new Lattice();
        List<TaggedSpans> tagged = new ArrayList<>(texts.size());
        List<TypeChances> chances = new ArrayList<>(texts.size());
        for (int text = 0; text < texts.size(); text++) {
            TaggedSpans.Builder found = new TaggedSpans.Builder();
            chances.add(new TypeChances());
            for (int sentence = 0; sentence < texts.get(text).sentences(); sentence++) {
                deadline.check();
                int first = texts.get(text).firstToken(sentence);
                float[] scores = lattice.reset(texts.get(text).endToken(sentence) - first);
                for (LabelScorer.Scores each : read) {
                    each.addTo(scores, text, sentence);
                }
                addNames(found, chances.get(text), first, lattice);
            }
            tagged.add(found.build());
        }
        return cues ? CuedTypes.of(texts, tagged, chances) : tagged;
    }

    private void addNames(TaggedSpans.Builder found, TypeChances chances, int first, Lattice lattice) {
        int[] labels = lattice.best(between);
        boolean weighed = false;
        for (int token = 0; token < labels.length; token++) {
            if (Labels.begins(labels[token])) {
                if (!weighed) {
                    lattice.weigh(between, sharpness);
                    weighed = true;
                }
                int end = token + 1;
                while (!Labels.closes(labels[end - 1])) {
                    end++;
                }
                found.add(first + token, first + end, Labels.type(labels[token]), lattice.sequence(token, end, labels));
                if (cues) {
                    chances.add(lattice, token, end);
                }
            }
        }
    }
}
