package dev.dateline.annotation.network;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * ONNX Runtime's environment, which lasts as long as the process.
 *
 * <p>ONNX Runtime counts who holds its environment, and its Java part holds it once and lets go of it by a shutdown hook. Such hooks
 * run beside the threads that still work, and whoever loads or runs a network then, crashes the process (microsoft/onnxruntime
 * #31352, seen with 1.29.0). No public method holds it once more, so this one does what {@link OrtEnvironment} does inside.
 */
final class LastingEnvironment {

    private static final OrtEnvironment ENVIRONMENT = held();

    private LastingEnvironment() {}

    static OrtEnvironment get() {
        return ENVIRONMENT;
    }

    private static OrtEnvironment held() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            Method hold = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            api.setAccessible(true);
            hold.setAccessible(true);
            hold.invoke(null, api.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), "dateline");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of ONNX Runtime can't be held until the process ends", e);
        }
        return environment;
    }
}
