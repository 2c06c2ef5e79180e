package dev.dateline.benchmarks.memory;

import dev.dateline.benchmarks.figure.Machine;
import dev.dateline.benchmarks.figure.MemoryFigures;
import dev.dateline.benchmarks.stack.MeasuredStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Lets documents pass through the packaged services and looks at their memory once a second.
 *
 * @param longest after so long it is enough, however far enrich has come; ingest is always let finish
 */
public record MemoryRun(Duration longest) {

    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final int TELL_EVERY = 30;

    /**
     * Documents that pass through.
     *
     * @param name for a person
     * @param documents written, in the stack's own folder
     * @param articles how many they have
     * @param bytes how many uncompressed bytes
     */
    public record Input(String name, List<Path> documents, long articles, long bytes) {}

    /** Runs it all through a stack that is ready. */
    public MemoryFigures run(MeasuredStack stack, Input input, Consumer<String> progress) throws InterruptedException {
        Machine before = Machine.now();
        Observed ingest = new Observed(
                "ingest", "dateline_articles_published_total", stack.ports().ingest(), input.articles());
        Observed enrich = new Observed(
                "enrich", "dateline_articles_enriched_total", stack.ports().enrich(), input.articles());
        input.documents().forEach(stack::add);
        long end = System.nanoTime() + longest.toNanos();
        for (int looks = 0; stack.failures().isEmpty() && !finished(ingest, enrich, end); looks++) {
            Thread.sleep(PERIOD.toMillis());
            ingest.look(stack);
            enrich.look(stack);
            if (looks % TELL_EVERY == 0) {
                progress.accept(String.format(
                        Locale.ROOT,
                        "%s: of %,d articles ingest has done %,d, enrich %,d",
                        input.name(),
                        input.articles(),
                        ingest.done(),
                        enrich.done()));
            }
        }
        return new MemoryFigures(
                input.name(),
                input.articles(),
                input.bytes(),
                List.of(ingest.figures(), enrich.figures()),
                stack.failures(),
                before,
                Machine.now());
    }

    private static boolean finished(Observed ingest, Observed enrich, long end) {
        return ingest.finished() && (enrich.finished() || System.nanoTime() > end);
    }
}
