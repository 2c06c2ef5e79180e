package dev.dateline.stack.cli;

import dev.dateline.stack.render.CleanStream;
import dev.dateline.stack.render.Printable;
import dev.dateline.stack.render.Style;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: results to one stream, all else to the other, each through {@link CleanStream}.
 *
 * @param results what was asked for, and nothing else
 * @param progress what is going on, and what went wrong
 * @param style how results are set off
 */
public record Console(PrintStream results, PrintStream progress, Style style) {

    private static final String DUMB = "dumb";

    /** On two streams. */
    public static Console on(OutputStream results, OutputStream progress, Style style) {
        return new Console(stream(results), stream(progress), style);
    }

    /** This process's own streams, coloured on a terminal that has colours unless {@code NO_COLOR} is set. */
    public static Console system() {
        boolean colours = "true".equals(System.getProperty("dateline.terminal"))
                && System.getenv("NO_COLOR") == null
                && !DUMB.equals(System.getenv("TERM"));
        return on(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                colours ? Style.COLOURED : Style.PLAIN);
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(new CleanStream(out), true, StandardCharsets.UTF_8);
    }

    /** Writes one result, with a line end; fails where nobody reads any more. */
    public void result(String line) {
        results.println(line);
        if (results.checkError()) {
            throw new ReaderGoneException();
        }
    }

    /** Tells what is going on. */
    public void progress(String line) {
        progress.println("dateline: " + Printable.line(line));
    }
}
