package dev.dateline.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

    @TempDir
    private Path folder;

    @Test
    void areLoadedFromWhereTheyWereUnpacked() throws Exception {
        NativeLibraries libraries = new NativeLibraries(folder.resolve("native"));

        libraries.unpack();

        Path main = libraries.folder().resolve(System.mapLibraryName("onnxruntime"));
        assertThat(Files.size(main)).isGreaterThan(1 << 20);
        assertThat(libraries.jvmArguments()).containsExactly("-Donnxruntime.native.path=" + libraries.folder());
    }

    @Test
    void areThoseOfTheLastBuild() throws Exception {
        NativeLibraries libraries = new NativeLibraries(folder);
        Path main = Files.writeString(folder.resolve(System.mapLibraryName("onnxruntime")), "of another version");

        libraries.unpack();

        assertThat(Files.size(main)).isGreaterThan(1 << 20);
    }

    @Test
    void areLeftToEachProcessWhereOneIsMissing() throws Exception {
        Files.writeString(folder.resolve(System.mapLibraryName("onnxruntime")), "alone");

        assertThat(new NativeLibraries(folder).jvmArguments()).isEmpty();
    }
}
