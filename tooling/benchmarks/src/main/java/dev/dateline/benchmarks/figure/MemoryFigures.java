package dev.dateline.benchmarks.figure;

import java.util.List;
import java.util.Locale;

/**
 * What the packaged services took of memory.
 *
 * @param input what passed through
 * @param articles how many articles it has
 * @param bytes how many uncompressed bytes
 * @param services ingest, then enrich
 * @param failures services that ended; none should
 * @param before the machine at the start
 * @param after the machine at the end
 */
public record MemoryFigures(
        String input,
        long articles,
        long bytes,
        List<ServiceMemory> services,
        List<String> failures,
        Machine before,
        Machine after) {

    public MemoryFigures {
        services = List.copyOf(services);
        failures = List.copyOf(failures);
    }

    /** For a person. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "memory: %s, %,d articles, %,d MB, -Xmx192m; %d processors, Java %s, load average %.1f before and"
                        + " %.1f after%n",
                input,
                articles,
                bytes / 1_000_000,
                before.processors(),
                before.java(),
                before.load(),
                after.load()));
        for (ServiceMemory each : services) {
            text.append("  ").append(each.text()).append('\n');
        }
        failures.forEach(failure -> text.append("  FAILED: ").append(failure).append('\n'));
        return text.toString().stripTrailing();
    }
}
