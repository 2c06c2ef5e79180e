package dev.dateline.annotation.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.dateline.annotation.Deadline;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Set;

/**
 * The network: for each word of an article a score for each label.
 *
 * <p>Each window is a run of its own on the caller's thread, so scores do not depend on what else is read, nor on how many
 * threads read. Thread-safe. Lives as long as the process; its memory is its weights and what one run a thread needs.
 */
public final class WindowEncoder {

    private static final String PIECES = "pieces";
    private static final String CASES = "cases";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces vocabulary;
    private final int labels;

    /**
     * Loads a network.
     *
     * @param model an ONNX graph, see {@code training/export.py}
     * @param labels how many scores it gives a piece
     * @throws IllegalStateException where the graph can't be loaded or is another kind of network
     */
    public WindowEncoder(byte[] model, WordPieces vocabulary, int labels) {
        this.vocabulary = vocabulary;
        this.labels = labels;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            // The graph is written as it is to run; what the next level joins is slower than its parts.
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            this.session = environment.createSession(model, options);
            if (!session.getInputNames().equals(Set.of(PIECES, CASES))) {
                throw new IllegalStateException("the network asks for " + session.getInputNames());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the network can't be loaded: " + e.getMessage(), e);
        }
    }

    /** What its pieces are cut by. */
    public WordPieces vocabulary() {
        return vocabulary;
    }

    /**
     * Begins to read an article; each window is read when the first of its words is asked for.
     *
     * @param deadline asked before each window
     */
    public WordScores read(PieceText text, Deadline deadline) {
        PieceWindows windows = new PieceWindows(text, vocabulary);
        return new WordScores(labels, () -> {
            deadline.check();
            PieceWindow window = windows.next();
            if (window == null) {
                throw new IllegalArgumentException("the text has " + text.words() + " words and no more");
            }
            return run(window);
        });
    }

    private WordScores.Window run(PieceWindow window) {
        long[] shape = {window.size()};
        float[] scores = new float[window.words() * labels];
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, window.pieces(), shape);
                OnnxTensor cases = OnnxTensor.createTensor(environment, window.cases(), shape);
                OrtSession.Result result = session.run(Map.of(PIECES, pieces, CASES, cases))) {
            FloatBuffer found = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int word = 0; word < window.words(); word++) {
                found.get(window.place(word) * labels, scores, word * labels, labels);
                normalise(scores, word * labels);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed: " + e.getMessage(), e);
        }
        return new WordScores.Window(window.firstWord(), window.words(), scores);
    }

    /** Scores as logarithms of probabilities that sum to 1. */
    private void normalise(float[] scores, int row) {
        float most = Float.NEGATIVE_INFINITY;
        for (int label = row; label < row + labels; label++) {
            most = Math.max(most, scores[label]);
        }
        double sum = 0;
        for (int label = row; label < row + labels; label++) {
            sum += Math.exp(scores[label] - most);
        }
        float log = (float) (most + Math.log(sum));
        for (int label = row; label < row + labels; label++) {
            scores[label] -= log;
        }
    }
}
