package dev.dateline.formats.page;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** Prints how many pages of the corpora one core reads in a second of its time, once warm. */
final class PageSpeed {

    private static final int ROUNDS = 15;

    private PageSpeed() {}

    /** Needs the property {@code dateline.shared}. */
    public static void main(String[] arguments) throws IOException {
        List<PageCorpus.Example> pages = PageCorpus.read();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        PageReader reader = new PageReader();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            long slowest = 0;
            for (PageCorpus.Example page : pages) {
                long before = clock.getCurrentThreadCpuTime();
                reader.read(page.bytes(), "text/html", page.address());
                slowest = Math.max(slowest, clock.getCurrentThreadCpuTime() - before);
            }
            double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    "round %d: %.0f pages/s, slowest %.0f ms%n", round, pages.size() / seconds, slowest / 1e6);
        }
    }
}
