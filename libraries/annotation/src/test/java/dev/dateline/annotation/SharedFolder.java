package dev.dateline.annotation;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** Finds the real input and the corpora where a checkout has them beside it; elsewhere skips the test. */
public final class SharedFolder {

    private SharedFolder() {}

    /** A file in it. */
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("dateline.shared", "no such folder"), name);
        assumeThat(file)
                .as("%s is beside the checkout (property dateline.shared)", name)
                .isRegularFile();
        return file;
    }
}
