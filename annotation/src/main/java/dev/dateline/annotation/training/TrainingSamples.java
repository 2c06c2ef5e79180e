package dev.dateline.annotation.training;

import dev.dateline.annotation.Deadline;
import dev.dateline.annotation.entity.NameFinderInput;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/** Turns marked documents into the name finder's samples, one for each sentence. */
final class TrainingSamples {

    /** The corpora's types that the tagger learns; dates have a tagger of their own. */
    private static final Set<EntityType> LEARNT = Set.of(
            EntityType.PERSON,
            EntityType.ORGANISATION,
            EntityType.PLACE,
            EntityType.FACILITY,
            EntityType.NORP,
            EntityType.PRODUCT,
            EntityType.MISC,
            EntityType.MONEY);

    private final Segmenter segmenter;

    TrainingSamples(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    List<NameSample> of(MarkedDocument document) {
        SegmentedText text = segmenter.segment(document.text(), Deadline.NONE);
        NameFinderInput input = new NameFinderInput(List.of(text));
        List<MarkedDocument.Mark> marks = document.spans().stream()
                .filter(mark -> LEARNT.stream().anyMatch(type -> type.name().equals(mark.type())))
                .sorted(Comparator.comparingInt(MarkedDocument.Mark::start))
                .toList();
        List<NameSample> samples = new ArrayList<>();
        int next = 0;
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int first = text.firstToken(sentence);
            int end = text.endToken(sentence);
            List<Span> names = new ArrayList<>();
            int free = first;
            while (next < marks.size() && unit(document, marks.get(next).start()) < text.end(end - 1)) {
                MarkedDocument.Mark mark = marks.get(next++);
                int from = firstTokenIn(text, unit(document, mark.start()), free, end);
                int to = firstTokenAt(text, unit(document, mark.end()), from, end);
                if (from < to) {
                    names.add(new Span(from - first, to - first, mark.type()));
                    free = to;
                }
            }
            samples.add(new NameSample(
                    document.id(), input.tokens(text, sentence), names.toArray(Span[]::new), null, sentence == 0));
        }
        return samples;
    }

    private static int unit(MarkedDocument document, int codePoint) {
        return document.text().offsetByCodePoints(0, codePoint);
    }

    /** The first token that reaches past a unit. */
    private static int firstTokenIn(SegmentedText text, int unit, int from, int end) {
        int token = from;
        while (token < end && text.end(token) <= unit) {
            token++;
        }
        return token;
    }

    /** The first token that begins at or after a unit. */
    private static int firstTokenAt(SegmentedText text, int unit, int from, int end) {
        int token = from;
        while (token < end && text.start(token) < unit) {
            token++;
        }
        return token;
    }
}
