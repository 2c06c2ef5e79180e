package dev.dateline.annotation.entity;

import dev.dateline.annotation.classifier.TokenClassifier;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.encoder.WindowEncoder;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tags names by a linear-chain conditional random field over what its scorers say of each token of a run.
 *
 * <p>A name's confidence is the probability of its labels under the field. Thread-safe.
 */
public final class FieldTagger implements EntityTagger {

    private final Function<List<SegmentedText>, List<Run>> runs;
    private final List<LabelScorer> scorers;
    private final float[] between;
    private final float sharpness;
    private final boolean cues;

    private FieldTagger(
            Function<List<SegmentedText>, List<Run>> runs,
            List<LabelScorer> scorers,
            float[] between,
            float sharpness,
            boolean cues) {
        this.runs = runs;
        this.scorers = List.copyOf(scorers);
        this.between = between;
        this.sharpness = sharpness;
        this.cues = cues;
    }

    /** Tags by the linear model alone. */
    public static FieldTagger of(LinearModel linear) {
        return new FieldTagger(Runs::marked, List.of(new LinearScorer(linear)), linear.between(), 1, false);
    }

    /** Tags by the linear model and the network together, and weighs types again by {@link TypeCues}. */
    public static FieldTagger of(LinearModel linear, WindowEncoder encoder, Mix mix) {
        return new FieldTagger(
                Runs::marked,
                List.of(new LinearScorer(linear), new EncoderScorer(encoder, mix.encoderWeight())),
                linear.between(),
                mix.sharpness(),
                true);
    }

    /** Tags by a user's own model, which is asked of every word: what its names look like is not known. */
    public static FieldTagger of(TokenClassifier classifier) {
        ClassifierLabels labels = new ClassifierLabels(classifier.labels());
        return new FieldTagger(
                Runs::sentences, List.of(new ClassifierScorer(classifier, labels)), labels.between(), 1, false);
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
        List<Run> asked = runs.apply(texts);
        List<LabelScorer.Scores> read = new ArrayList<>(scorers.size());
        for (LabelScorer scorer : scorers) {
            read.add(scorer.read(texts, asked, casing, deadline));
        }
        List<TaggedSpans.Builder> found =
                texts.stream().map(text -> new TaggedSpans.Builder()).toList();
        List<TypeChances> chances =
                texts.stream().map(text -> new TypeChances()).toList();
        Lattice lattice = new Lattice();
        for (Run run : asked) {
            deadline.check();
            float[] scores = lattice.reset(run.tokens());
            for (LabelScorer.Scores each : read) {
                each.addTo(scores, run);
            }
            addNames(found.get(run.text()), chances.get(run.text()), run.first(), lattice);
        }
        List<TaggedSpans> tagged =
                found.stream().map(TaggedSpans.Builder::build).toList();
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
