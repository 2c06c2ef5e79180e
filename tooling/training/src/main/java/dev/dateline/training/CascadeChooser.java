package dev.dateline.training;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.encoder.PieceEmbedding;
import dev.dateline.annotation.encoder.WindowEncoder;
import dev.dateline.annotation.encoder.WordPieces;
import dev.dateline.annotation.entity.Cascade;
import dev.dateline.annotation.entity.EncoderScorer;
import dev.dateline.annotation.entity.EntityTagger;
import dev.dateline.annotation.entity.Labels;
import dev.dateline.annotation.entity.LinearModel;
import dev.dateline.annotation.entity.LinearScorer;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Shows how the linear model and the network are best put together, by documents that neither learnt from:
 * {@code CascadeChooser LINEAR VOCABULARY EMBEDDING NETWORK FINE... [--coarse COARSE...]}.
 *
 * <p>Prints for each setting the exact-match F1 over people, organisations and places, a corpus a column, the mean squared
 * difference of confidence and truth (Brier 1950), and the share of the words of runs that the network is asked of.
 */
public final class CascadeChooser {

    private static final float[] WEIGHTS = {0.5f, 1, 1.5f, 2, 3};
    private static final float[] SHARPNESSES = {0.2f, 0.25f, 0.3f, 0.35f, 0.4f, 0.5f};
    private static final double[] SURE = {0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99};
    private static final double[] OUTSIDE = {0.95, 0.99, 0.999};
    private static final double NEVER = 2;
    private static final double ALWAYS = 1e-9;

    private final float[] between;
    private final CountingScorer linear;
    private final WindowEncoder network;
    private final List<List<Sample>> corpora = new ArrayList<>();

    /** A document kept apart. */
    private record Sample(SegmentedText text, int[] labels) {}

    private CascadeChooser(LinearModel linear, WindowEncoder network, List<Corpus> corpora) {
        this.between = linear.between();
        this.linear = new CountingScorer(new LinearScorer(linear));
        this.network = network;
        Segmenter segmenter = Models.segmenter().part();
        for (Corpus corpus : corpora) {
            List<Sample> samples = new ArrayList<>();
            for (MarkedDocument document : corpus.apart()) {
                SegmentedText text = segmenter.segment(document.text(), Deadline.NONE);
                samples.add(new Sample(text, LabelledSentences.labels(document, text)));
            }
            this.corpora.add(samples);
        }
    }

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 5) {
            throw new IllegalArgumentException(
                    "usage: CascadeChooser LINEAR VOCABULARY EMBEDDING NETWORK FINE... [--coarse COARSE...]");
        }
        try (InputStream linear = Files.newInputStream(Path.of(arguments[0]));
                InputStream pieces = Files.newInputStream(Path.of(arguments[1]))) {
            WordPieces vocabulary = WordPieces.read(pieces);
            PieceEmbedding embedding = PieceEmbedding.of(Files.readAllBytes(Path.of(arguments[2])), vocabulary.size());
            byte[] graph = Files.readAllBytes(Path.of(arguments[3]));
            WindowEncoder network = new WindowEncoder(graph, vocabulary, embedding, Labels.COUNT);
            List<Corpus> corpora = Corpus.named(Arrays.asList(arguments).subList(4, arguments.length));
            new CascadeChooser(LinearModel.read(linear), network, corpora).print();
        }
    }

    private void print() {
        print("linear alone", new Cascade(1, 1, ALWAYS, NEVER, 1, 1));
        for (float weight : WEIGHTS) {
            for (float sharpness : SHARPNESSES) {
                print(
                        String.format(Locale.ROOT, "network %.1f, as sharp as %.2f", weight, sharpness),
                        new Cascade(1, 1, NEVER, NEVER, weight, sharpness));
            }
        }
        for (double sure : SURE) {
            print(String.format(Locale.ROOT, "linear sure %.2f of runs", sure), cascade(sure, NEVER));
            for (double outside : OUTSIDE) {
                print(
                        String.format(Locale.ROOT, "linear sure %.2f of parts, %.3f", sure, outside),
                        cascade(sure, outside));
            }
        }
    }

    private static Cascade cascade(double sure, double outside) {
        return new Cascade(1, 0.7f, sure, outside, 1.5f, 0.3f);
    }

    @SuppressWarnings("SystemOut")
    private void print(String name, Cascade cascade) {
        CountingScorer asked = new CountingScorer(new EncoderScorer(network, cascade.networkWeight()));
        EntityTagger tagger = cascade.tagger(between, linear, asked);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-32s", name));
        for (List<Sample> samples : corpora) {
            SpanScore score = new SpanScore();
            for (Sample sample : samples) {
                score.add(
                        sample.labels(),
                        tagger.tag(List.of(sample.text()), Deadline.NONE).get(0));
            }
            double all = Math.max(1, linear.takeWords());
            line.append(String.format(
                    Locale.ROOT,
                    "  F1 %.4f Brier %.4f %3.0f %%",
                    score.f1(),
                    score.brier(),
                    100 * asked.takeWords() / all));
        }
        System.out.println(line);
    }
}
