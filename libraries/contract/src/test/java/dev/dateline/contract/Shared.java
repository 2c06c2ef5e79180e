package dev.dateline.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The corpora that a checkout may have beside it. */
public final class Shared {

    private Shared() {}

    /** A file or folder of theirs; skips the test where there is none. */
    public static Path path(String name) {
        Path path = Path.of(System.getProperty("dateline.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: no corpus " + name + " beside this checkout");
        return path;
    }
}
