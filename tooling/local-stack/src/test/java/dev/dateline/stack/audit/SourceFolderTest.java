package dev.dateline.stack.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @TempDir
    private Path folder;

    @Test
    void namesEveryDocumentOnceWhateverItsNamesAre() throws Exception {
        Files.createDirectories(folder.resolve("sub/.hidden"));
        Files.writeString(folder.resolve("sub/a.txt"), "a");
        Files.writeString(folder.resolve("sub/.hidden/b.txt"), "b");
        Files.writeString(folder.resolve("README.md"), "c");
        Files.writeString(Path.of(URI.create(folder.toUri() + "broken-%FF.txt")), "d");
        Files.createLink(folder.resolve("z.txt"), folder.resolve("sub/a.txt"));
        Files.createSymbolicLink(folder.resolve("y.txt"), Path.of("sub/a.txt"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), Path.of("nothing"));

        assertThat(new SourceFolder("seeds", folder).documents())
                .anySatisfy(document -> assertThat(document.names()).containsExactly("broken-%FF.txt"))
                .anySatisfy(document ->
                        assertThat(document.names()).containsExactlyInAnyOrder("sub/a.txt", "z.txt", "y.txt"))
                .hasSize(2);
    }
}
