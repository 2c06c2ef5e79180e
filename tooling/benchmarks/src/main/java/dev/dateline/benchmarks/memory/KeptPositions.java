package dev.dateline.benchmarks.memory;

import dev.dateline.benchmarks.figure.PositionFigures;
import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.position.Ledger;
import dev.dateline.ingest.position.Positions;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Measures what positions take in this process's heap. */
public final class KeptPositions {

    private static final String SOURCE = "seeds";

    private KeptPositions() {}

    /** Of so many files, each with one article and a name of 40 characters. */
    public static PositionFigures measure(int count) {
        long before = live();
        Positions positions = new Positions();
        for (int i = 0; i < count; i++) {
            String name = String.format(Locale.ROOT, "2025/01/06/agency/article-%014d.txt", i);
            String sha256 = Sha256.hex(name.getBytes(StandardCharsets.UTF_8));
            FileCursor cursor = new FileCursor(1, 1500 + i % 4000, 1, true, 1500 + i % 4000, sha256);
            positions.put(new DocumentPosition(SOURCE, name, cursor, new Ledger(1, 0, Map.of())));
        }
        try {
            long after = live();
            return new PositionFigures(positions.size(), after - before);
        } finally {
            Reference.reachabilityFence(positions);
        }
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
