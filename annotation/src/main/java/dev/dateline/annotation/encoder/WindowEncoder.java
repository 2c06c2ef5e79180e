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
     * Reads an article.
     *
     * @param deadline asked before each window
     * @return the logarithms of the labels' probabilities, as many a word as there are labels
     */
    public float[] read(PieceText text, Deadline deadline) {
        float[] scores = new float[text.words() * labels];
        PieceWindows windows = new PieceWindows(text, vocabulary);
        for (PieceWindow window = windows.next(); window != null; window = windows.next()) {
            deadline.check();
            run(window, scores);
        }
        return scores;
    }

    private void run(PieceWindow window, float[] scores) {
        long[] shape = {window.size()};
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, window.pieces(), shape);
                OnnxTensor cases = OnnxTensor.createTensor(environment, window.cases(), shape);
                OrtSession.Result result = session.run(Map.of(PIECES, pieces, CASES, cases))) {
            FloatBuffer found = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int word = 0; word < window.words(); word++) {
                int row = (window.firstWord() + word) * labels;
                found.get(window.place(word) * labels, scores, row, labels);
                normalise(scores, row);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed: " + e.getMessage(), e);
        }
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
