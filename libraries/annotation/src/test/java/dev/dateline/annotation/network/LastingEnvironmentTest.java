package dev.dateline.annotation.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import dev.dateline.annotation.ChildJvm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that ends while networks are loaded ends well: without one who holds the environment it crashes nearly each time. */
class LastingEnvironmentTest {

    @TempDir
    private Path folder;

    @Test
    void outlastsTheShutdownHooks() throws IOException, InterruptedException {
        String written = ChildJvm.run(folder, System.getProperty("java.class.path"), LoadWhileItEnds.class);

        assertThat(written).isEqualTo("ended\n");
    }

    /** What runs there: networks are loaded beside ONNX Runtime's own hook. */
    static final class LoadWhileItEnds {

        private static final int LOADED = 10;

        private LoadWhileItEnds() {}

        public static void main(String[] arguments) throws IOException, OrtException {
            byte[] graph = graph();
            OnnxNetwork.asWritten(graph);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> load(graph)));
        }

        private static void load(byte[] graph) {
            try {
                for (int i = 0; i < LOADED; i++) {
                    OnnxNetwork.asWritten(graph);
                }
                System.out.println("ended");
            } catch (OrtException e) {
                System.out.println(e);
            }
        }

        private static byte[] graph() throws IOException {
            String resource = "/dev/dateline/annotation/model/entities-en.onnx";
            try (InputStream in =
                    Objects.requireNonNull(LastingEnvironmentTest.class.getResourceAsStream(resource), resource)) {
                return in.readAllBytes();
            }
        }
    }
}
