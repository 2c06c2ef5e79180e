package dev.dateline.stack.cli;

import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.render.Style;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Dateline. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        version = "Dateline 0.1",
        synopsisSubcommandLabel = "COMMAND",
        description = "News sources in, annotated articles out, exactly once, on Apache Kafka.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            TailCommand.class,
            AnnotateCommand.class,
            VerifyCommand.class,
            TortureCommand.class,
            RecordCommand.class
        })
public final class Dateline implements Runnable {

    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    Dateline() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        // Kafka's clients log every attempt to connect; what matters reaches the user as one line.
        LogManager.getLogManager().reset();
        System.exit(run(Console.system(), Installation.current(), arguments));
    }

    /** Runs one command. */
    static int run(Console console, Installation installation, String... arguments) {
        return new CommandLine(new Dateline(), new Commands(console, installation))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.results(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.progress(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.style() == Style.COLOURED ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((failure, command, result) -> {
                    if (!(failure instanceof StackException)) {
                        throw failure;
                    }
                    console.progress(failure.getMessage());
                    return FAILED;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Makes the commands with what they share. */
    private record Commands(Console console, Installation installation) implements IFactory {

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
}
