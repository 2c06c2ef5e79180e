package dev.dateline.broker.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataTest {

    @TempDir
    private Path folder;

    private Path jar;
    private List<String> classPath;
    private ClassData classes;

    @BeforeEach
    void install() throws IOException {
        jar = Files.writeString(Files.createDirectory(folder.resolve("lib")).resolve("a.jar"), "one");
        classPath = List.of(folder.resolve("lib") + "/*");
        classes = new ClassData(folder);
    }

    @Test
    void tellsTheJvmNothingWhereNothingWasRecorded() {
        assertThat(classes.concerns("enrich", classPath)).isFalse();
        assertThat(classes.jvmArguments("enrich", classPath)).isEmpty();
    }

    @Test
    void isReadByTheProgramItWasRecordedOfAndByNoOther() throws IOException {
        Path file = record();

        assertThat(classes.concerns("enrich", classPath)).isTrue();
        assertThat(classes.jvmArguments("enrich", classPath)).contains("-XX:SharedArchiveFile=" + file);
        assertThat(classes.concerns("ingest", classPath)).isFalse();
    }

    @Test
    void isForOneVersionOfJava() throws IOException {
        assertThat(record().getFileName().toString())
                .startsWith("enrich-" + Runtime.version().feature() + "-");
    }

    @Test
    void isNotReadOnceAJarIsNewer() throws IOException {
        record();

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));

        assertThat(classes.concerns("enrich", classPath)).isFalse();
    }

    @Test
    void isNotReadOnceThereAreMoreJars() throws IOException {
        record();

        Files.writeString(jar.resolveSibling("b.jar"), "two");

        assertThat(classes.concerns("enrich", classPath)).isFalse();
    }

    /** As a JVM would when it exits. */
    private Path record() throws IOException {
        String argument =
                new ClassData(folder, true).jvmArguments("enrich", classPath).get(0);
        assertThat(argument).startsWith("-XX:ArchiveClassesAtExit=");
        return Files.createFile(Path.of(argument.substring(argument.indexOf('=') + 1)));
    }
}
