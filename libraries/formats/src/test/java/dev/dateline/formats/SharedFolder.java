package dev.dateline.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real input and the corpora, where a checkout has them beside it. */
public final class SharedFolder {

    private SharedFolder() {}

    /** A file or folder there; the test is skipped where there is none. */
    public static Path require(String path) {
        String shared = System.getProperty("dateline.shared", "");
        Path found = Path.of(shared).resolve(path);
        assumeTrue(!shared.isEmpty() && Files.exists(found), () -> "skipped: there is no " + found);
        return found;
    }
}
