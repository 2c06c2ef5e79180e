package dev.dateline.stack.cli;

import dev.dateline.stack.process.Installation;
import dev.dateline.stack.render.Style;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

    /** Runs a command; what is no bug is told in one line. */
    public int run(Class<?> command, String... arguments) {
        return line(command, arguments)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Commands::path)
                .setOut(new PrintWriter(console.results(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.progress(), true, StandardCharsets.UTF_8))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.style() == Style.COLOURED ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(new Suggestions(console))
                .setExecutionExceptionHandler((failure, line, result) -> {
                    if (failure instanceof ReaderGoneException) {
                        return 0;
                    }
                    console.progress(Failure.told(failure).orElseThrow(() -> failure));
                    return FAILED;
                })
                .execute(arguments);
    }

    /** What parses the arguments of a command. */
    CommandLine line(Class<?> command, String... arguments) {
        CommandLine line = new CommandLine(command, this);
        subcommands(command, arguments).forEach(line::addSubcommand);
        return line;
    }

    /** The one of its {@link Subcommands} that the arguments name first; all where they name none. */
    private static List<Class<?>> subcommands(Class<?> command, String... arguments) {
        Subcommands all = command.getAnnotation(Subcommands.class);
        if (all == null) {
            return List.of();
        }
        for (Class<?> each : all.value()) {
            if (arguments.length > 0 && name(each).equals(arguments[0])) {
                return List.of(each);
            }
        }
        return List.of(all.value());
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(CommandLine.Command.class).name();
    }

    /** An empty name is the current folder to Java, and to whoever typed it a variable that is not set. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new CommandLine.TypeConversionException("an empty name names no file and no folder");
        }
        return Path.of(text);
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
