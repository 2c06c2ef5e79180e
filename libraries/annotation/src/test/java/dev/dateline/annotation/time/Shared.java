package dev.dateline.annotation.time;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The corpora beside a checkout; a test that reads one is skipped where there is none. */
final class Shared {

    private Shared() {}

    /** A file of the shared folder. */
    static Path file(String name) {
        Path file =
                Path.of(System.getProperty("dateline.shared", "../../shared")).resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "skipped: " + file + " is not there");
        return file;
    }
}
