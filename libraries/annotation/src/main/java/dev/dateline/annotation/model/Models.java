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
import dev.dateline.contract.hash.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The models on the class path.
 *
 * <p>Each call reads a model anew; a model that is missing or broken is an {@link IllegalStateException} or an
 * {@link UncheckedIOException} that names it.
 */
public final class Models {

    private static final String LANGUAGE = "/langdetect-183.bin";
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String LINEAR = "/dev/dateline/annotation/model/entities-en.model";
    private static final String EMBEDDING = "/dev/dateline/annotation/model/entities-en.embedding";
    private static final String NETWORK = "/dev/dateline/annotation/model/entities-en.onnx";
    private static final String PIECES = "/dev/dateline/annotation/model/entities-en.pieces";

    /** The version of OpenNLP's own models, from their artifact. */
    private static final String OPENNLP_MODELS = "1.3.0";

    private static final String ENTITIES_VERSION = "5";

    /** By {@code CascadeChooser}, see {@code tooling/training/README.md}. */
    private static final Cascade CASCADE = new Cascade(1, 0.7f, 0.8, 0.999, 1.5f, 0.3f);

    private Models() {}

    /** A loaded part and what it calls itself in the provenance. */
    public record Loaded<T>(T part, Component component) {}

    /** Tells languages. */
    public static Loaded<LanguageIdentifier> language() {
        byte[] model = read(LANGUAGE);
        return new Loaded<>(
                parse(LANGUAGE, model, LanguageIdentifier::read), component("language", OPENNLP_MODELS, model));
    }

    /** Cuts English text. */
    public static Loaded<Segmenter> segmenter() {
        byte[] model = read(SENTENCES);
        return new Loaded<>(
                new Segmenter(parse(SENTENCES, model, SentenceModel::new), new EnglishOrthography()),
                component("sentences", OPENNLP_MODELS, model));
    }

    /** Finds names in English text; its hash is that of the linear model, the pieces, their embedding and the network. */
    public static Loaded<EntityTagger> entities() {
        byte[] linear = read(LINEAR);
        byte[] pieces = read(PIECES);
        byte[] embedding = read(EMBEDDING);
        byte[] network = read(NETWORK);
        Ahead<Component> component =
                Ahead.of(() -> component("entities", ENTITIES_VERSION, linear, pieces, embedding, network));
        WordPieces vocabulary = parse(PIECES, pieces, WordPieces::read);
        WindowEncoder encoder =
                new WindowEncoder(network, vocabulary, PieceEmbedding.of(embedding, vocabulary.size()), Labels.COUNT);
        return new Loaded<>(CASCADE.tagger(parse(LINEAR, linear, LinearModel::read), encoder), component.get());
    }

    private static byte[] read(String name) {
        try (InputStream in = Models.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the model " + name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " can't be read", e);
        }
    }

    private static <T> T parse(String name, byte[] model, Parser<T> parser) {
        try {
            return parser.parse(new ByteArrayInputStream(model));
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " can't be read", e);
        }
    }

    private static Component component(String name, String version, byte[]... models) {
        return new Component(name, version, Sha256.hex(models));
    }

    /** Makes a part of a model's bytes. */
    private interface Parser<T> {
        T parse(InputStream in) throws IOException;
    }
}
