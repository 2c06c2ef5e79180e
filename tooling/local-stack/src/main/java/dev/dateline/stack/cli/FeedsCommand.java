package dev.dateline.stack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be asked about feeds. */
@Command(
        name = "feeds",
        mixinStandardHelpOptions = true,
        description = "Looks at feeds without Kafka.",
        subcommands = FeedsCheckCommand.class)
final class FeedsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    FeedsCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: ./dateline feeds check FILE");
    }
}
