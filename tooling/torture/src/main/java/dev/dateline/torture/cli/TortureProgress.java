package dev.dateline.torture.cli;

import dev.dateline.stack.cli.Console;
import dev.dateline.torture.TortureListener;
import java.util.Locale;

/**
 * Shows how torture goes: one line that changes on a terminal, else a line for each thing that is done.
 *
 * @param console where to
 * @param terminal whether standard error is one
 */
record TortureProgress(Console console, boolean terminal) implements TortureListener {

    private static final String CLEAR_LINE = "\r\u001b[K";

    @Override
    public void fault(double seconds, String what, int written, int articles) {
        String line = String.format(Locale.ROOT, "%6.1f s  %d of %d written  %s", seconds, written, articles, what);
        if (terminal) {
            console.progress().print(CLEAR_LINE + "dateline: " + line);
            console.progress().flush();
        } else {
            console.progress(line);
        }
    }

    @Override
    public void phase(String what) {
        if (terminal) {
            console.progress().print(CLEAR_LINE);
        }
        console.progress(what);
    }
}
