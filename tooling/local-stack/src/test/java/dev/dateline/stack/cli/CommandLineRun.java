package dev.dateline.stack.cli;

import dev.dateline.stack.process.Installation;
import dev.dateline.stack.render.Style;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A command that was run, and what it wrote.
 *
 * @param exitCode its exit code
 * @param results what it wrote to standard output
 * @param progress what it wrote to standard error
 */
record CommandLineRun(int exitCode, String results, String progress) {

    static CommandLineRun of(Installation installation, String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        Console console = Console.on(results, progress, Style.PLAIN);
        int exitCode = new Commands(console, installation).run(DatelineCommand.class, arguments);
        return new CommandLineRun(
                exitCode, results.toString(StandardCharsets.UTF_8), progress.toString(StandardCharsets.UTF_8));
    }
}
