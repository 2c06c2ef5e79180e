package dev.dateline.annotation.model;

import dev.dateline.annotation.encoder.PieceEmbedding;
import dev.dateline.annotation.encoder.WindowEncoder;
import dev.dateline.annotation.encoder.WordPieces;
import dev.dateline.annotation.entity.Cascade;
import dev.dateline.annotation.entity.EntityTagger;
import dev.dateline.annotation.entity.Labels;
import dev.dateline.annotation.entity.LinearModel;
import dev.dateline.annotation.language.LanguageIdentifier;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.annotation.segment.english.EnglishOrthography;
import dev.dateline.contract.enriched.Component;
import java.io.InputStream;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The models on the class path.
 *
 * <p>Each call reads a model anew; a model that is missing or broken is an {@link IllegalStateException} or an
 * {@link java.io.UncheckedIOException} that names it.
 */
public final class Models {

    static final String LANGUAGE = "/langdetect-183.bin";
    static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    static final String LINEAR = "/dev/dateline/annotation/model/entities-en.model";
    static final String EMBEDDING = "/dev/dateline/annotation/model/entities-en.embedding";
    static final String NETWORK = "/dev/dateline/annotation/model/entities-en.onnx";
    static final String PIECES = "/dev/dateline/annotation/model/entities-en.pieces";

    /** By {@code CascadeChooser}, see {@code tooling/training/README.md}. */
    private static final Cascade CASCADE = new Cascade(1, 0.7f, 0.8, 0.999, 1.5f, 0.3f);

    private Models() {}

    /** A loaded part and what it calls itself in the provenance. */
    public record Loaded<T>(T part, Component component) {}

    /** Tells languages. */
    public static Loaded<LanguageIdentifier> language() {
        return new Loaded<>(ModelFile.parse(LANGUAGE, LanguageIdentifier::read), ModelCard.of("language"));
    }

    /** Cuts English text. */
    public static Loaded<Segmenter> segmenter() {
        return new Loaded<>(
                new Segmenter(ModelFile.parse(SENTENCES, SentenceModel::new), new EnglishOrthography()),
                ModelCard.of("sentences"));
    }

    /** Finds names in English text. */
    public static Loaded<EntityTagger> entities() {
        WordPieces vocabulary = ModelFile.parse(PIECES, WordPieces::read);
        PieceEmbedding embedding =
                PieceEmbedding.of(ModelFile.parse(EMBEDDING, InputStream::readAllBytes), vocabulary.size());
        byte[] network = ModelFile.parse(NETWORK, InputStream::readAllBytes);
        WindowEncoder encoder = new WindowEncoder(network, vocabulary, embedding, Labels.COUNT);
        return new Loaded<>(
                CASCADE.tagger(ModelFile.parse(LINEAR, LinearModel::read), encoder), ModelCard.of("entities"));
    }
}
