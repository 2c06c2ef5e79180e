package dev.dateline.benchmarks.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the wire did.
 *
 * @param input what was annotated
 * @param articles how many articles were in the index
 * @param indexedPerSecond articles a second from an empty index on
 * @param searches the searches, alone and together
 * @param indexingBytes resident at the most while it indexed
 * @param searchingBytes resident at the most of the process that searched
 * @param readySeconds from its start to its readiness with the full index
 * @param before the machine at the start
 * @param after the machine at the end
 */
public record WireFigures(
        String input,
        long articles,
        double indexedPerSecond,
        List<SearchFigures> searches,
        long indexingBytes,
        long searchingBytes,
        double readySeconds,
        Machine before,
        Machine after) {

    public WireFigures {
        searches = List.copyOf(searches);
    }

    /** For a person. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "wire: %,d articles (%s); %d processors, Java %s, load average %.1f before and %.1f after%n"
                        + "  indexed at %,.0f articles/s%n%s%n"
                        + "  resident at the most: %,d MB while indexing, %,d MB while searching%n"
                        + "  ready with all of them %.1f s after its start",
                articles,
                input,
                before.processors(),
                before.java(),
                before.load(),
                after.load(),
                indexedPerSecond,
                searches.stream().map(each -> "  " + each.text()).collect(Collectors.joining(System.lineSeparator())),
                indexingBytes >> 20,
                searchingBytes >> 20,
                readySeconds);
    }
}
