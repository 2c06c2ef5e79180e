package dev.dateline.broker.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Memory in pages of 2 MiB, where Linux gives them to whoever asks (its admin guide, "Transparent Hugepage Support").
 *
 * <p>A JVM that starts touches tens of thousands of pages of 4 KiB for the first time, and each is a fault.
 */
public final class HugePages {

    private static final Path SETTING = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    private static final String ASKED_FOR = "[madvise]";

    private HugePages() {}

    /** What has a JVM ask for them; nothing where it has them anyway or can't, which it would write to standard output. */
    public static List<String> jvmArguments() {
        return jvmArguments(SETTING);
    }

    static List<String> jvmArguments(Path setting) {
        try {
            return Files.readString(setting).contains(ASKED_FOR) ? List.of("-XX:+UseTransparentHugePages") : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
