package dev.dateline.training;

import dev.dateline.annotation.entity.Labels;
import dev.dateline.annotation.entity.TaggedSpans;
import dev.dateline.contract.enriched.EntityType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Counts names that are exactly right, over people, organisations and places; made places are places. */
final class SpanScore {

    private record Span(int firstToken, int endToken, EntityType type) {}

    private long right;
    private long found;
    private long marked;
    private double squares;

    /** Adds one document: its marked labels, and what a tagger found. */
    void add(int[] labels, TaggedSpans spans) {
        Set<Span> gold = marked(labels);
        marked += gold.size();
        for (int span = 0; span < spans.size(); span++) {
            Optional<EntityType> type = folded(spans.type(span));
            if (type.isPresent()) {
                boolean exact = gold.contains(new Span(spans.firstToken(span), spans.endToken(span), type.get()));
                double off = (exact ? 1 : 0) - spans.confidence(span);
                found++;
                right += exact ? 1 : 0;
                squares += off * off;
            }
        }
    }

    private static Set<Span> marked(int[] labels) {
        Set<Span> spans = new HashSet<>();
        int first = 0;
        for (int token = 0; token < labels.length; token++) {
            if (labels[token] != Labels.OUTSIDE) {
                int end = token + 1;
                first = Labels.opens(labels[token]) ? token : first;
                int start = first;
                if (Labels.closes(labels[token])) {
                    folded(Labels.type(labels[token])).ifPresent(type -> spans.add(new Span(start, end, type)));
                }
            }
        }
        return spans;
    }

    private static Optional<EntityType> folded(EntityType type) {
        return switch (type) {
            case PERSON, ORGANISATION, PLACE -> Optional.of(type);
            case FACILITY -> Optional.of(EntityType.PLACE);
            default -> Optional.empty();
        };
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return 2.0 * right / Math.max(1, found + marked);
    }

    /** The mean squared difference between confidence and truth. */
    double brier() {
        return squares / Math.max(1, found);
    }
}
