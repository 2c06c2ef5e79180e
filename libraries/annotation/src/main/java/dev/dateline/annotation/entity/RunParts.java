package dev.dateline.annotation.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a run in which a stage of a cascade is sure of some names and not of others.
 *
 * <p>Names are parted by words of which the stage is sure that they belong to none. Those that it is sure of stand; the others are
 * asked about with a word on each side. Used by one thread.
 */
final class RunParts {

    private final int[] labels;
    private final CascadeStage stage;
    private final Lattice lattice;
    private final List<RunReading> parts = new ArrayList<>();
    private int openFirst;
    private int openEnd;

    /**
     * @param labels the best of the run's words
     * @param lattice which has weighed the run
     */
    RunParts(int[] labels, CascadeStage stage, Lattice lattice) {
        this.labels = labels;
        this.stage = stage;
        this.lattice = lattice;
    }

    /** The parts in their order, without the words that belong to no name and stand beside none that is asked about. */
    List<RunReading> of(RunReading run) {
        for (int first = next(0); first < labels.length; ) {
            int end = end(first);
            if (lattice.sequence(first, end, labels) >= stage.sure()) {
                close(run);
                parts.add(run.part(first, end, true));
            } else {
                open(run, Math.max(0, first - 1), Math.min(labels.length, end + 1));
            }
            first = next(end);
        }
        close(run);
        return parts;
    }

    /** What is asked about goes on where the words beside it are the same. */
    private void open(RunReading run, int first, int end) {
        if (first >= openEnd) {
            close(run);
            openFirst = first;
        }
        openEnd = end;
    }

    private void close(RunReading run) {
        if (openFirst < openEnd) {
            parts.add(run.part(openFirst, openEnd, false));
        }
        openFirst = openEnd;
    }

    private int next(int from) {
        int word = from;
        while (word < labels.length && isOutside(word)) {
            word++;
        }
        return word;
    }

    private int end(int first) {
        int word = first;
        while (word < labels.length && !isOutside(word)) {
            word++;
        }
        return word;
    }

    private boolean isOutside(int word) {
        return labels[word] == Labels.OUTSIDE && lattice.marginal(word, Labels.OUTSIDE) >= stage.outside();
    }
}
