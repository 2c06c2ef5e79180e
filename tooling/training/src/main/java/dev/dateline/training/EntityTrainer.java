package dev.dateline.training;

import dev.dateline.annotation.entity.Labels;
import dev.dateline.annotation.entity.LinearModel;
import dev.dateline.annotation.model.Models;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains the entity tagger's field: {@code EntityTrainer MODEL FINE... [--coarse COARSE...]}.
 *
 * <p>Each corpus is NDJSON, {@code {"id", "text", "spans": [{"start", "end", "type"}]}} with offsets in Unicode code
 * points, marked as {@link Marking} says. What {@link Corpus#apart} keeps is not learnt from. The same corpora in the same
 * order give the same bytes.
 */
public final class EntityTrainer {

    /** Features none of whose weights reaches this have no say. */
    private static final float SMALLEST_SAY = 0.05f;

    private EntityTrainer() {}

    /** Runs the training. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: EntityTrainer MODEL FINE... [--coarse COARSE...]");
        }
        List<Corpus> corpora = Corpus.named(Arrays.asList(arguments).subList(1, arguments.length));
        LabelledSentences labelled = new LabelledSentences(Models.segmenter().part());
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Corpus corpus : corpora) {
            corpus.learnt().forEach(document -> sentences.addAll(labelled.of(corpus.marking(), document)));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            train(sentences, TrainingSettings.DEFAULT).write(out);
        }
    }

    /** The model that the sentences give. */
    static LinearModel train(List<LabelledSentence> sentences, TrainingSettings settings) {
        FeatureIndex index = FeatureIndex.of(sentences, settings.fewest());
        CrfTrainer trainer = new CrfTrainer(index.size(), settings);
        trainer.train(sentences.stream()
                .map(sentence -> new LabelledSentence(
                        sentence.marking(),
                        Arrays.stream(sentence.features()).map(index::numbers).toArray(int[][]::new),
                        sentence.labels()))
                .toList());
        return pack(index, trainer.weights(), trainer.between(), 1 - settings.leftOut());
    }

    /** Rounds the weights to bytes and drops those without a say; a weight counts less where no feature is left out. */
    private static LinearModel pack(FeatureIndex index, float[] weights, float[] between, float keep) {
        int[] kept = IntStream.range(0, index.size())
                .filter(feature -> largest(weights, feature) * keep >= SMALLEST_SAY)
                .toArray();
        float most = 0;
        for (int feature : kept) {
            most = Math.max(most, largest(weights, feature));
        }
        float unit = most / Byte.MAX_VALUE;
        byte[] bytes = new byte[kept.length * Labels.COUNT];
        for (int row = 0; row < kept.length; row++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                bytes[row * Labels.COUNT + label] = (byte) Math.round(weights[kept[row] * Labels.COUNT + label] / unit);
            }
        }
        int[] hashes =
                Arrays.stream(kept).map(feature -> index.hashes()[feature]).toArray();
        return new LinearModel(hashes, bytes, unit * keep, between);
    }

    private static float largest(float[] weights, int feature) {
        float largest = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            largest = Math.max(largest, Math.abs(weights[feature * Labels.COUNT + label]));
        }
        return largest;
    }
}
