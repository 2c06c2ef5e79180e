package dev.dateline.stack.cli;

import dev.dateline.stack.render.Style;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where commands write: results to the one stream, progress to the other, both in UTF-8.
 *
 * @param results for standard output
 * @param progress for standard error
 * @param style how results are set off
 */
public record Console(PrintStream results, PrintStream progress, Style style) {

    /** This process's own streams, coloured on a terminal unless {@code NO_COLOR} is set. */
    public static Console system() {
        boolean colours = "true".equals(System.getProperty("dateline.terminal")) && System.getenv("NO_COLOR") == null;
        return new Console(
                stream(FileDescriptor.out), stream(FileDescriptor.err), colours ? Style.COLOURED : Style.PLAIN);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Writes one result, with a line end. */
    public void result(String line) {
        results.println(line);
    }

    /** Tells what is going on. */
    public void progress(String line) {
        progress.println("dateline: " + line);
    }
}
