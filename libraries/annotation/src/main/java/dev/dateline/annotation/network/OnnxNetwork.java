package dev.dateline.annotation.network;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import ai.onnxruntime.TensorInfo;
import java.nio.file.Path;
import java.util.Map;

/**
 * A network in ONNX Runtime, one run a window on the caller's thread.
 *
 * <p>Thread-safe. Lives as long as the process; its memory is its weights and what one run a thread needs.
 */
public final class OnnxNetwork {

    private final OrtSession session;

    private OnnxNetwork(Loader loader, OptLevel level) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            options.setOptimizationLevel(level);
            this.session = loader.load(LastingEnvironment.get(), options);
        }
    }

    /** Loads a graph that is written as it is to run: what ONNX Runtime could join is joined. */
    public static OnnxNetwork asWritten(byte[] graph) throws OrtException {
        return new OnnxNetwork((environment, options) -> environment.createSession(graph, options), OptLevel.BASIC_OPT);
    }

    /** Loads a graph that some exporter wrote, with all that ONNX Runtime can do to it. */
    public static OnnxNetwork exported(Path graph) throws OrtException {
        return new OnnxNetwork(
                (environment, options) -> environment.createSession(graph.toString(), options), OptLevel.ALL_OPT);
    }

    /** What it asks for, by name. */
    public Map<String, NodeInfo> inputs() throws OrtException {
        return session.getInputInfo();
    }

    /**
     * Runs it over one window.
     *
     * @return its first output
     * @throws OrtException where it fails
     */
    public NetworkOutput run(WindowInputs window) throws OrtException {
        try (OrtSession.Result result = session.run(window.tensors(session.getInputNames()))) {
            OnnxTensor first = (OnnxTensor) result.get(0);
            TensorInfo info = first.getInfo();
            return new NetworkOutput(info.toString(), info.getShape(), floats(first, info));
        }
    }

    private static float[] floats(OnnxTensor tensor, TensorInfo info) {
        if (info.type != OnnxJavaType.FLOAT) {
            return new float[0];
        }
        float[] floats = new float[(int) info.getNumElements()];
        tensor.getFloatBuffer().get(floats);
        return floats;
    }

    /** Makes a session of a graph in bytes or in a file. */
    private interface Loader {
        OrtSession load(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException;
    }
}
