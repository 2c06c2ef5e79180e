package dev.dateline.annotation.training;

import dev.dateline.annotation.model.Models;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the entity tagger's model: {@code EntityTrainer MODEL CORPUS...}.
 *
 * <p>Each corpus is NDJSON, {@code {"id", "text", "spans": [{"start", "end", "type"}]}} with offsets in Unicode code
 * points. No randomness: the same corpora in the same order give the same weights.
 */
public final class EntityTrainer {

    private static final String FEATURES = "features.xml";

    private EntityTrainer() {}

    /** Runs the training. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: EntityTrainer MODEL CORPUS...");
        }
        TrainingSamples samples = new TrainingSamples(Models.segmenter().part());
        List<NameSample> all = new ArrayList<>();
        for (int corpus = 1; corpus < arguments.length; corpus++) {
            for (MarkedDocument document : MarkedDocument.read(Path.of(arguments[corpus]))) {
                all.addAll(samples.of(document));
            }
        }
        TokenNameFinderModel model = train(all);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            model.serialize(out);
        }
    }

    private static TokenNameFinderModel train(List<NameSample> samples) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, Integer.getInteger("iterations", 60));
        parameters.put(TrainingParameters.CUTOFF_PARAM, Integer.getInteger("cutoff", 2));
        TokenNameFinderFactory factory = new TokenNameFinderFactory(features(), Map.of(), new BilouCodec());
        return NameFinderME.train("en", null, ObjectStreamUtils.createObjectStream(samples), parameters, factory);
    }

    private static byte[] features() throws IOException {
        try (InputStream in = EntityTrainer.class.getResourceAsStream(FEATURES)) {
            if (in == null) {
                throw new IOException(FEATURES + " is missing");
            }
            return in.readAllBytes();
        }
    }
}
