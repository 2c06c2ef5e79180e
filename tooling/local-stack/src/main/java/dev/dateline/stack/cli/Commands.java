package dev.dateline.stack.cli;

import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.render.Style;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;

/**
 * Runs a command line of Dateline's: what its commands share, how they fail, and where they write.
 *
 * @param console where to write
 * @param installation what runs
 */
public record Commands(Console console, Installation installation) implements IFactory {

    private static final int FAILED = 1;

    /** Runs this process's command, which logs nothing, and ends the JVM with its exit code. */
    public static void runAndExit(Class<?> command, String... arguments) {
        // Kafka's clients log every attempt to connect; what matters reaches the user as one line.
        LogManager.getLogManager().reset();
        System.exit(new Commands(Console.system(), Installation.current()).run(command, arguments));
    }

    /** Runs a command; a {@link StackException} is told in one line. */
    public int run(Class<?> command, String... arguments) {
        return new CommandLine(command, this)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.results(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.progress(), true, StandardCharsets.UTF_8))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.style() == Style.COLOURED ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((failure, line, result) -> {
                    if (!(failure instanceof StackException)) {
                        throw failure;
                    }
                    console.progress(failure.getMessage());
                    return FAILED;
                })
                .execute(arguments);
    }

    /** Makes a command with what all share, where it has a constructor for that. */
    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Console.class, Installation.class)
                    .newInstance(console, installation);
        } catch (NoSuchMethodException e) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
