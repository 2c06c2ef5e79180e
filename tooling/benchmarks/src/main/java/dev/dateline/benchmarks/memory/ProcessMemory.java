package dev.dateline.benchmarks.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the operating system says of a process's memory, on Linux.
 *
 * @param residentBytes resident now
 * @param peakBytes resident at the most so far
 */
public record ProcessMemory(long residentBytes, long peakBytes) {

    /** What it takes now. */
    public static ProcessMemory of(long process) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(process), "status"));
            return new ProcessMemory(bytes(lines, "VmRSS:"), bytes(lines, "VmHWM:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(List<String> lines, String name) {
        String line = lines.stream()
                .filter(each -> each.startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("/proc tells no " + name));
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }
}
