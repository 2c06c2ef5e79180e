package dev.dateline.annotation.entity;

import java.util.Arrays;
import java.util.List;

/** What the stages of a cascade have said of a run so far; used by one thread. */
final class RunReading {

    private static final Transitions NONE = new Transitions(new float[Labels.COUNT * Labels.COUNT], 1);

    private final Run run;
    private final float[] scores;
    private Transitions transitions = NONE;
    private Transitions told = NONE;
    private int[] labels = new int[0];
    private boolean decided;

    RunReading(Run run) {
        this.run = run;
        this.scores = new float[run.tokens() * Labels.COUNT];
    }

    Run run() {
        return run;
    }

    /** Whether no later stage is to be asked. */
    boolean isDecided() {
        return decided;
    }

    /** Hears a stage, and falls into parts where that decides some of the names and not others. */
    List<RunReading> hear(LabelScorer.Scores said, CascadeStage stage, Lattice lattice) {
        said.addTo(scores, run);
        transitions = stage.transitions();
        told = stage.told();
        fill(lattice);
        labels = lattice.viterbi(transitions);
        if (stage.sure() > 0) {
            lattice.forward(transitions);
            decided = lattice.path(labels) >= stage.sure();
            if (!decided) {
                lattice.backward();
                return new RunParts(labels, stage, lattice).of(this);
            }
        }
        decided = true;
        return List.of(this);
    }

    /** The words of it from one to another, exclusive, by themselves. */
    RunReading part(int first, int end, boolean isDecided) {
        RunReading part = new RunReading(new Run(run.text(), run.sentence(), run.first() + first, run.first() + end));
        System.arraycopy(scores, first * Labels.COUNT, part.scores, 0, part.scores.length);
        part.transitions = transitions;
        part.told = told;
        part.labels = Arrays.copyOfRange(labels, first, end);
        part.decided = isDecided;
        return part;
    }

    /** Adds the names that its labels tell, and how likely each type is of each. */
    void addNames(TaggedSpans.Builder found, TypeChances chances, Lattice lattice) {
        if (Arrays.stream(labels).noneMatch(Labels::begins)) {
            return;
        }
        weigh(lattice, transitions);
        for (int token = nextName(0); token < labels.length; token = nextName(token + 1)) {
            int end = endOfName(token);
            double confidence = lattice.sequence(token, end, labels);
            found.add(run.first() + token, run.first() + end, Labels.type(labels[token]), confidence);
        }
        if (told != transitions) {
            weigh(lattice, told);
        }
        for (int token = nextName(0); token < labels.length; token = nextName(token + 1)) {
            chances.add(lattice, token, endOfName(token));
        }
    }

    private int nextName(int from) {
        int token = from;
        while (token < labels.length && !Labels.begins(labels[token])) {
            token++;
        }
        return token;
    }

    private int endOfName(int first) {
        int end = first + 1;
        while (!Labels.closes(labels[end - 1])) {
            end++;
        }
        return end;
    }

    private void weigh(Lattice lattice, Transitions by) {
        fill(lattice);
        lattice.forwardBackward(by);
    }

    private void fill(Lattice lattice) {
        System.arraycopy(scores, 0, lattice.reset(run.tokens()), 0, scores.length);
    }
}
