package dev.dateline.training;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.entity.ArticleFeatures;
import dev.dateline.annotation.entity.Labels;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns marked documents into sentences with features and labels. */
final class LabelledSentences {

    private final Segmenter segmenter;

    LabelledSentences(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** The sentences of a document of a corpus that is marked so. */
    List<LabelledSentence> of(Marking marking, MarkedDocument document) {
        SegmentedText text = segmenter.segment(document.text(), Deadline.NONE);
        int[] labels = labels(document, text);
        int[][] features = ArticleFeatures.of(text);
        List<LabelledSentence> sentences = new ArrayList<>(text.sentences());
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int first = text.firstToken(sentence);
            int end = text.endToken(sentence);
            sentences.add(new LabelledSentence(
                    marking, Arrays.copyOfRange(features, first, end), Arrays.copyOfRange(labels, first, end)));
        }
        return sentences;
    }

    /** For each token its label. */
    static int[] labels(MarkedDocument document, SegmentedText text) {
        int[] labels = new int[text.tokens()];
        for (MarkedDocument.Mark mark : document.spans()) {
            EntityType type = type(mark.type());
            int from = firstEndingAfter(text, unit(document, mark.start()));
            int to = Math.max(from, firstStartingAt(text, unit(document, mark.end())));
            if (type != null && from < to && isFree(labels, from, to) && isOneSentence(text, from, to)) {
                for (int token = from; token < to; token++) {
                    labels[token] = Labels.of(type, token == from, token == to - 1);
                }
            }
        }
        return labels;
    }

    /** The type of that name where the tagger learns it; dates have a tagger of their own. */
    private static @Nullable EntityType type(String name) {
        return Labels.TYPES.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int unit(MarkedDocument document, int codePoint) {
        return document.text().offsetByCodePoints(0, codePoint);
    }

    private static int firstEndingAfter(SegmentedText text, int unit) {
        int low = 0;
        int high = text.tokens();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.end(middle) > unit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int firstStartingAt(SegmentedText text, int unit) {
        int token = firstEndingAfter(text, unit);
        return token < text.tokens() && text.start(token) < unit ? token + 1 : token;
    }

    private static boolean isFree(int[] labels, int from, int to) {
        return Arrays.stream(labels, from, to).allMatch(label -> label == Labels.OUTSIDE);
    }

    private static boolean isOneSentence(SegmentedText text, int from, int to) {
        return text.sentenceOf(from) == text.sentenceOf(to - 1);
    }
}
