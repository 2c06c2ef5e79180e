package dev.dateline.annotation.encoder;

import ai.onnxruntime.OrtException;
import dev.dateline.annotation.cores.SpareCores;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.network.OnnxNetwork;
import dev.dateline.annotation.network.Softmax;
import dev.dateline.annotation.network.WindowInputs;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A network of ours: for each word of an article that is asked for, a score for each label.
 *
 * <p>Each window is a run of its own on one thread, the caller's or one of a core that is left, so scores do not depend on what
 * else is read, nor on how many threads read. Thread-safe. Lives as long as the process.
 */
public final class WindowEncoder {

    private static final String EMBEDDED = "embedded";
    private static final String CASES = "cases";
    private static final String LIVE = "live";
    private static final String REST = "rest";
    private static final String ASKED = "asked";

    private final OnnxNetwork network;
    private final WordPieces vocabulary;
    private final PieceEmbedding embedding;
    private final int labels;

    /**
     * Loads a network.
     *
     * @param graph an ONNX graph, see {@code tooling/training/python/export.py}
     * @param embedding what it was trained with
     * @param labels how many scores it gives a word
     * @throws IllegalStateException where the graph can't be loaded or is another kind of network
     */
    public WindowEncoder(byte[] graph, WordPieces vocabulary, PieceEmbedding embedding, int labels) {
        this.vocabulary = vocabulary;
        this.embedding = embedding;
        this.labels = labels;
        try {
            this.network = OnnxNetwork.asWritten(graph);
            Set<String> inputs = network.inputs().keySet();
            if (!inputs.equals(Set.of(EMBEDDED, CASES, LIVE, REST, ASKED))) {
                throw new IllegalStateException("the network asks for " + inputs);
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
     * Begins to read an article; each window is read when the first of its words is asked for, or before.
     *
     * @param deadline asked before each window
     */
    public WordScores read(PieceText text, Deadline deadline) {
        PieceWindows windows = new PieceWindows(text, vocabulary);
        WindowsAhead ahead = new WindowsAhead(() -> next(windows, deadline), SpareCores.PROCESS);
        return new WordScores(labels, () -> ahead.next()
                .orElseThrow(
                        () -> new IllegalStateException("no more of the " + text.words() + " words is asked for")));
    }

    private @Nullable Supplier<float[]> next(PieceWindows windows, Deadline deadline) {
        deadline.check();
        PieceWindow window = windows.next();
        return window == null ? null : () -> run(window);
    }

    private float[] run(PieceWindow window) {
        float[] embedded = new float[window.size() * PieceEmbedding.WIDTH];
        for (int place = 0; place < window.size(); place++) {
            embedding.write(window.pieces[place], embedded, place * PieceEmbedding.WIDTH);
        }
        try (WindowInputs inputs = new WindowInputs()) {
            inputs.with(EMBEDDED, embedded, window.size(), PieceEmbedding.WIDTH)
                    .with(CASES, window.cases, window.size())
                    .with(LIVE, window.live, window.liveSize())
                    .with(REST, window.rest, window.size() - window.liveSize())
                    .with(ASKED, window.asked, window.askedSize());
            float[] scores = network.run(inputs).floats();
            Softmax.logarithms(scores, labels);
            return scores;
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed: " + e.getMessage(), e);
        }
    }
}
