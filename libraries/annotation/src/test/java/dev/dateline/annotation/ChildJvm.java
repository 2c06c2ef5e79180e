package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program in a JVM of its own, for what can't be seen from within. */
public final class ChildJvm {

    private ChildJvm() {}

    /** What it wrote to either stream, once it has ended well; it leaves nothing behind but in that folder. */
    public static String run(Path folder, String classPath, Class<?> main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Later JVMs warn of native libraries without it.
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        main.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(written).isZero();
        return written;
    }
}
