package dev.dateline.broker.process;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Tells which jar or folder a class was loaded from. */
final class CodeLocation {

    private CodeLocation() {}

    /** The jar or folder that holds a class, so that another JVM can load it too. */
    static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " has no place on the file system", e);
        }
    }
}
