package dev.dateline.annotation.entity;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.classifier.TokenClassifier;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tags names by a linear-chain conditional random field over what its scorers say of each token of a run.
 *
 * <p>The scorers are a cascade, the cheapest first: each adds to what was said before, and is asked only of the parts of runs that
 * those before it leave open. A name's confidence is the probability of its labels under the field. Thread-safe.
 */
public final class CrfTagger implements EntityTagger {

    private final Function<List<SegmentedText>, List<Run>> runs;
    private final List<CascadeStage> stages;
    private final boolean tellsChances;

    private CrfTagger(Function<List<SegmentedText>, List<Run>> runs, List<CascadeStage> stages, boolean tellsChances) {
        this.runs = runs;
        this.stages = List.copyOf(stages);
        this.tellsChances = tellsChances;
    }

    /** Tags by the linear model alone. */
    public static CrfTagger of(LinearModel linear) {
        return of(List.of(CascadeStage.last(new LinearScorer(linear), new Transitions(linear.between(), 1))));
    }

    /** Tags by a cascade, whose last stage decides all that is left, and tells how likely each type is of each name. */
    public static CrfTagger of(List<CascadeStage> stages) {
        return new CrfTagger(Runs::marked, stages, true);
    }

    /** Tags by a user's own model, which is asked of every word: what its names look like is not known. */
    public static CrfTagger of(TokenClassifier classifier) {
        ClassifierLabels labels = new ClassifierLabels(classifier.labels());
        CascadeStage only =
                CascadeStage.last(new ClassifierScorer(classifier, labels), new Transitions(labels.between(), 1));
        return new CrfTagger(Runs::sentences, List.of(only), false);
    }

    @Override
    public List<TaggedSpans> tag(List<SegmentedText> texts, UsualCasing casing, Deadline deadline) {
        Lattice lattice = new Lattice();
        List<RunReading> readings =
                runs.apply(texts).stream().map(RunReading::new).toList();
        for (CascadeStage stage : stages) {
            List<RunReading> open =
                    readings.stream().filter(reading -> !reading.isDecided()).toList();
            if (open.isEmpty()) {
                break;
            }
            LabelScorer.Scores said = stage.scorer()
                    .read(texts, open.stream().map(RunReading::run).toList(), casing, deadline);
            List<RunReading> heard = new ArrayList<>(readings.size());
            for (RunReading reading : readings) {
                deadline.check();
                heard.addAll(reading.isDecided() ? List.of(reading) : reading.hear(said, stage, lattice));
            }
            readings = heard;
        }
        return spans(texts.size(), readings, lattice);
    }

    private List<TaggedSpans> spans(int texts, List<RunReading> readings, Lattice lattice) {
        List<TaggedSpans.Builder> found = IntStream.range(0, texts)
                .mapToObj(text -> new TaggedSpans.Builder())
                .toList();
        List<TypeChances> chances =
                IntStream.range(0, texts).mapToObj(text -> new TypeChances()).toList();
        for (RunReading reading : readings) {
            int text = reading.run().text();
            reading.addNames(found.get(text), chances.get(text), lattice);
        }
        return IntStream.range(0, texts)
                .mapToObj(text -> found.get(text).build(tellsChances ? chances.get(text) : null))
                .toList();
    }
}
