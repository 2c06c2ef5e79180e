package dev.dateline.training;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.encoder.WindowEncoder;
import dev.dateline.annotation.encoder.WordPieces;
import dev.dateline.annotation.entity.FieldTagger;
import dev.dateline.annotation.entity.Labels;
import dev.dateline.annotation.entity.LinearModel;
import dev.dateline.annotation.entity.TaggedSpans;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Shows what the network should count beside the linear model, and how sharp the probabilities should be, by documents that
 * neither learnt from: {@code MixChooser LINEAR NETWORK VOCABULARY FINE... [--coarse COARSE...]}.
 *
 * <p>Prints for each weight the exact-match F1 over people, organisations and places, a corpus a column, and for each
 * sharpness the mean squared difference of confidence and truth (Brier 1950).
 */
public final class MixChooser {

    private static final float[] WEIGHTS = {0, 0.5f, 1, 1.5f, 2, 3, 4, 6, 100};
    private static final float[] SHARPNESSES = {0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 1};

    private final LinearModel linear;
    private final WindowEncoder encoder;
    private final List<Corpus> corpora;
    private final Segmenter segmenter = Models.segmenter().part();

    private MixChooser(LinearModel linear, WindowEncoder encoder, List<Corpus> corpora) {
        this.linear = linear;
        this.encoder = encoder;
        this.corpora = corpora;
    }

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            throw new IllegalArgumentException(
                    "usage: MixChooser LINEAR NETWORK VOCABULARY FINE... [--coarse COARSE...]");
        }
        try (InputStream linear = Files.newInputStream(Path.of(arguments[0]));
                InputStream vocabulary = Files.newInputStream(Path.of(arguments[2]))) {
            WindowEncoder encoder = new WindowEncoder(
                    Files.readAllBytes(Path.of(arguments[1])), WordPieces.read(vocabulary), Labels.COUNT);
            List<Corpus> corpora = Corpus.named(Arrays.asList(arguments).subList(3, arguments.length));
            new MixChooser(LinearModel.read(linear), encoder, corpora).print();
        }
    }

    @SuppressWarnings("SystemOut")
    private void print() {
        for (float weight : WEIGHTS) {
            System.out.printf(Locale.ROOT, "weight %5.1f", weight);
            for (Corpus corpus : corpora) {
                System.out.printf(
                        Locale.ROOT, "  F1 %.4f", score(corpus, weight, 1).f1());
            }
            System.out.println();
        }
        for (float weight : new float[] {1, 2, 3}) {
            for (float sharpness : SHARPNESSES) {
                System.out.printf(Locale.ROOT, "weight %5.1f sharpness %.1f", weight, sharpness);
                for (Corpus corpus : corpora) {
                    System.out.printf(
                            Locale.ROOT,
                            "  Brier %.4f",
                            score(corpus, weight, sharpness).brier());
                }
                System.out.println();
            }
        }
    }

    private SpanScore score(Corpus corpus, float weight, float sharpness) {
        FieldTagger tagger = FieldTagger.of(linear, encoder, new FieldTagger.Mix(weight, sharpness));
        SpanScore score = new SpanScore();
        for (MarkedDocument document : corpus.apart()) {
            SegmentedText text = segmenter.segment(document.text(), Deadline.NONE);
            TaggedSpans found = tagger.tag(List.of(text), Deadline.NONE).get(0);
            score.add(LabelledSentences.labels(document, text), found);
        }
        return score;
    }
}
