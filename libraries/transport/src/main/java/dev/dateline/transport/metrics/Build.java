package dev.dateline.transport.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which build this is.
 *
 * @param version the project's
 * @param commit that of the sources, {@code unknown} where they were built without being told
 */
public record Build(String version, String commit) {

    private static final String WRITTEN = "build.properties";

    /** That of a version, with what was written when the sources were built. */
    public static Build of(String version) {
        Properties written = new Properties();
        try (InputStream file = Build.class.getResourceAsStream(WRITTEN)) {
            written.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(WRITTEN + " can't be read", e);
        }
        return new Build(version, written.getProperty("commit"));
    }
}
