package dev.dateline.annotation.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.dateline.annotation.deadline.Deadline;
import java.nio.IntBuffer;
import java.util.Map;
import java.util.Set;

/**
 * The network: for each word of an article that is asked for, a score for each label.
 *
 * <p>Each window is a run of its own on the caller's thread, so scores do not depend on what else is read, nor on how many
 * threads read. Thread-safe. Lives as long as the process; its memory is its weights and what one run a thread needs.
 */
public final class WindowEncoder {

    private static final String PIECES = "pieces";
    private static final String CASES = "cases";
    private static final String ASKED = "asked";

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
            if (!session.getInputNames().equals(Set.of(PIECES, CASES, ASKED))) {
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
                throw new IllegalStateException("no more of the " + text.words() + " words is asked for");
            }
            return run(window);
        });
    }

    private float[] run(PieceWindow window) {
        float[] scores = new float[window.askedSize() * labels];
        try (OnnxTensor pieces = tensor(window.pieces());
                OnnxTensor cases = tensor(window.cases());
                OnnxTensor asked = tensor(window.asked());
                OrtSession.Result result = session.run(Map.of(PIECES, pieces, CASES, cases, ASKED, asked))) {
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(scores);
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed: " + e.getMessage(), e);
        }
        for (int row = 0; row < scores.length; row += labels) {
            normalise(scores, row);
        }
        return scores;
    }

    private OnnxTensor tensor(IntBuffer numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, numbers, new long[] {numbers.remaining()});
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
