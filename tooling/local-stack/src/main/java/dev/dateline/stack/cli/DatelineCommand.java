package dev.dateline.stack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Dateline. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "News sources in, annotated articles out, exactly once, on Apache Kafka.")
@Subcommands({
    UpCommand.class,
    DownCommand.class,
    StatusCommand.class,
    TailCommand.class,
    AnnotateCommand.class,
    ReadCommand.class,
    FeedsCommand.class,
    VerifyCommand.class,
    CompletionCommand.class,
    RecordCommand.class
})
public final class DatelineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    DatelineCommand() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Commands.runAndExit(DatelineCommand.class, arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
