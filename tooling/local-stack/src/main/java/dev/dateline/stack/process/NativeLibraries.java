package dev.dateline.stack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * ONNX Runtime's native libraries, unpacked once. Each process that finds none unpacks 28 MB of its own, and one that is killed
 * leaves them behind.
 *
 * @param folder where they are, or will be
 */
public record NativeLibraries(Path folder) {

    private static final String PACKED = "/ai/onnxruntime/native/";

    /** In the order in which they are unpacked: the last is there only where all are. */
    private static final List<String> NAMES = Stream.of("onnxruntime", "onnxruntime4j_jni")
            .map(System::mapLibraryName)
            .toList();

    /** Unpacks those of this platform in the place of others; where there are none for it, it does nothing. */
    public void unpack() {
        try {
            for (String name : NAMES) {
                try (InputStream packed = NativeLibraries.class.getResourceAsStream(PACKED + platform() + "/" + name)) {
                    if (packed == null) {
                        return;
                    }
                    Files.createDirectories(folder);
                    // Beside what may be in use: a process keeps the file that it has opened.
                    Path unpacked = folder.resolve(name + ".new");
                    Files.copy(packed, unpacked, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(unpacked, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking native libraries into " + folder + " failed", e);
        }
    }

    /** What has a JVM load them from there; nothing where they are not there. */
    List<String> jvmArguments() {
        boolean there = NAMES.stream().allMatch(name -> Files.exists(folder.resolve(name)));
        return there ? List.of("-Donnxruntime.native.path=" + folder) : List.of();
    }

    /** As ONNX Runtime calls it. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String os = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        return os + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }
}
