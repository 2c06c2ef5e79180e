package dev.dateline.annotation.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a network is given of one window, by name; to be closed, and used by one thread. */
public final class WindowInputs implements AutoCloseable {

    private final OrtEnvironment environment = LastingEnvironment.get();
    private final Map<String, OnnxTensor> tensors = new HashMap<>();

    /** Adds whole numbers of one dimension. */
    public WindowInputs with(String name, int[] numbers, int size) throws OrtException {
        tensors.put(name, OnnxTensor.createTensor(environment, IntBuffer.wrap(numbers, 0, size), new long[] {size}));
        return this;
    }

    /** Adds rows of floats. */
    public WindowInputs with(String name, float[] floats, int rows, int width) throws OrtException {
        FloatBuffer all = FloatBuffer.wrap(floats, 0, rows * width);
        tensors.put(name, OnnxTensor.createTensor(environment, all, new long[] {rows, width}));
        return this;
    }

    /** Adds a batch of one row of long numbers. */
    public WindowInputs withRow(String name, long[] numbers) throws OrtException {
        tensors.put(
                name, OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length}));
        return this;
    }

    /** Those that a network asks for. */
    Map<String, OnnxTensor> tensors(Set<String> names) {
        Map<String, OnnxTensor> wanted = new HashMap<>(tensors);
        wanted.keySet().retainAll(names);
        return wanted;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }
}
