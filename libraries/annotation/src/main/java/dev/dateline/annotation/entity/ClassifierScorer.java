package dev.dateline.annotation.entity;

import dev.dateline.annotation.casing.Capitals;
import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.classifier.ClassifierText;
import dev.dateline.annotation.classifier.TokenClassifier;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** Scores labels by what a user's own model says of them. */
final class ClassifierScorer implements LabelScorer {

    private final TokenClassifier classifier;
    private final ClassifierLabels labels;

    ClassifierScorer(TokenClassifier classifier, ClassifierLabels labels) {
        this.classifier = classifier;
        this.labels = labels;
    }

    @Override
    public Scores read(List<SegmentedText> texts, List<Run> runs, UsualCasing casing, Deadline deadline) {
        ClassifierText article = classifier.text();
        int[] before = new int[texts.size()];
        int tokens = 0;
        for (int text = 0; text < texts.size(); text++) {
            before[text] = tokens;
            tokens += texts.get(text).tokens();
            for (int sentence = 0; sentence < texts.get(text).sentences(); sentence++) {
                deadline.check();
                add(article, texts.get(text), sentence, casing);
            }
        }
        float[] probabilities = classifier.read(article, deadline::check);
        return (scores, run) -> {
            for (int token = run.first(); token < run.end(); token++) {
                int piece = article.piece(before[run.text()] + token);
                labels.addTo(scores, (token - run.first()) * Labels.COUNT, probabilities, piece);
            }
        };
    }

    /** Adds a sentence; one in capitals in its usual casing, which models that tell capitals from small letters were taught. */
    private static void add(ClassifierText article, SegmentedText text, int sentence, UsualCasing casing) {
        int first = text.firstToken(sentence);
        int count = text.endToken(sentence) - first;
        int offset = text.start(first);
        int[] starts = new int[count];
        int[] ends = new int[count];
        StringBuilder read = new StringBuilder(text.text().substring(offset, text.end(first + count - 1)));
        boolean capitals = Capitals.fill(text, sentence);
        for (int token = 0; token < count; token++) {
            starts[token] = text.start(first + token) - offset;
            ends[token] = text.end(first + token) - offset;
            String usual = capitals ? casing.of(text.token(first + token)) : "";
            if (usual.length() == ends[token] - starts[token]) {
                read.replace(starts[token], ends[token], usual);
            }
        }
        article.sentence(read.toString(), starts, ends);
    }
}
