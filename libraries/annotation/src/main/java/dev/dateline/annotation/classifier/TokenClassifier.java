package dev.dateline.annotation.classifier;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import dev.dateline.annotation.network.NetworkOutput;
import dev.dateline.annotation.network.OnnxNetwork;
import dev.dateline.annotation.network.Softmax;
import dev.dateline.annotation.network.WindowInputs;
import dev.dateline.contract.enriched.Component;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A user's own model: for each piece of an article the probability of each of its labels.
 *
 * <p>Each window is a run of its own on the caller's thread, so what it says does not depend on what else is read, nor on how
 * many threads read. Thread-safe. Lives as long as the process.
 */
public final class TokenClassifier {

    private static final String PIECES = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String SEGMENTS = "token_type_ids";

    private final OnnxNetwork network;
    private final PieceCutter cutter;
    private final ModelConfig config;
    private final Component component;

    private TokenClassifier(ModelFolder folder, ModelConfig config, Component component) throws OrtException {
        this.cutter = PieceCutter.read(folder.tokenizer());
        this.config = config;
        this.component = component;
        this.network = OnnxNetwork.exported(folder.network());
        checkInputs(folder.network());
        warm(folder.network());
    }

    /**
     * Loads the model of a folder and runs it once.
     *
     * @throws ModelFolderException where the folder can't be used
     */
    public static TokenClassifier load(Path path) {
        ModelFolder folder = ModelFolder.of(path);
        ModelConfig config = ModelConfig.read(folder.config());
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        try {
            return new TokenClassifier(folder, config, new Component("entities", name, folder.hash()));
        } catch (OrtException e) {
            throw new ModelFolderException(folder.network(), "can't be used as a network", e);
        }
    }

    /** What it calls itself in the provenance: the folder's name for a version, and the hash of {@code model.onnx}. */
    public Component component() {
        return component;
    }

    /** What the labels mean, in their order. */
    public List<ClassLabel> labels() {
        return config.labels();
    }

    /** An article without sentences yet, to be filled and then read. */
    public ClassifierText text() {
        return new ClassifierText(cutter);
    }

    /**
     * Reads an article.
     *
     * @param deadline run before each window
     * @return probabilities, as many a piece as there are labels
     */
    public float[] read(ClassifierText text, Runnable deadline) {
        float[] probabilities = new float[text.size() * labels().size()];
        int room = config.longest() - cutter.before().length - cutter.after().length;
        for (int from = 0; from < text.size(); ) {
            deadline.run();
            int end = text.windowEnd(from, room);
            try {
                run(text, from, end, probabilities);
            } catch (OrtException e) {
                throw new IllegalStateException("the network failed: " + e.getMessage(), e);
            }
            from = end;
        }
        return probabilities;
    }

    private void run(ClassifierText text, int from, int end, float[] probabilities) throws OrtException {
        int opening = cutter.before().length;
        int length = end - from;
        long[] pieces = Arrays.copyOf(cutter.before(), opening + length + cutter.after().length);
        text.copy(from, pieces, opening, length);
        System.arraycopy(cutter.after(), 0, pieces, opening + length, cutter.after().length);
        int labels = labels().size();
        float[] scores = run(pieces).floats();
        Softmax.probabilities(scores, labels);
        System.arraycopy(scores, opening * labels, probabilities, from * labels, length * labels);
    }

    private NetworkOutput run(long[] pieces) throws OrtException {
        long[] mask = new long[pieces.length];
        Arrays.fill(mask, 1);
        try (WindowInputs inputs = new WindowInputs()) {
            inputs.withRow(PIECES, pieces).withRow(MASK, mask).withRow(SEGMENTS, new long[pieces.length]);
            return network.run(inputs);
        }
    }

    private void checkInputs(Path file) throws OrtException {
        Set<String> names = network.inputs().keySet();
        if (!names.contains(PIECES) || !Set.of(PIECES, MASK, SEGMENTS).containsAll(names)) {
            throw new ModelFolderException(
                    file, "asks for " + names + ", not for input_ids, attention_mask, token_type_ids");
        }
        for (var input : network.inputs().values()) {
            if (!(input.getInfo() instanceof TensorInfo tensor) || tensor.type != OnnxJavaType.INT64) {
                throw new ModelFolderException(file, "asks for " + input.getName() + " in other numbers than int64");
            }
        }
    }

    /** Runs once, so that a network of another shape is told of before the first article. */
    private void warm(Path file) throws OrtException {
        long[] pieces = cutter.cut("a").getIds();
        int labels = labels().size();
        NetworkOutput found = run(pieces);
        if (found.floats().length == 0 || !Arrays.equals(found.shape(), new long[] {1, pieces.length, labels})) {
            throw new ModelFolderException(
                    file,
                    "gives " + found.kind() + ", not a float for each of the " + labels
                            + " labels of config.json a piece");
        }
    }
}
