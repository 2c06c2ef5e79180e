package dev.dateline.formats.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The corpora beside a checkout; a test that reads one is skipped where there is none. */
final class SharedFolder {

    private SharedFolder() {}

    /** A file of the shared folder. */
    static Path file(String name) {
        Path file = Path.of(System.getProperty("dateline.shared", "../../../shared"))
                .resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "skipped: " + name + " is not beside the checkout");
        return file;
    }
}
