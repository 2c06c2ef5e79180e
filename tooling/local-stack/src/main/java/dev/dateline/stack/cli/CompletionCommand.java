package dev.dateline.stack.cli;

import dev.dateline.stack.process.Installation;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** Writes a script that completes commands and options in a shell. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Writes a script with which a shell completes commands, options and topics.",
        footer = {
            "",
            "Examples:",
            "  source <(./dateline completion bash)",
            "  source <(./dateline completion zsh)",
        })
final class CompletionCommand implements Callable<Integer> {

    /** The shells; what picocli writes serves both, by zsh's own bashcompinit. */
    enum Shell {
        BASH,
        ZSH
    }

    private final Console console;
    private final Installation installation;

    @Parameters(paramLabel = "bash|zsh", description = "The shell.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        CommandLine all = new Commands(console, installation).line(DatelineCommand.class);
        all.getSubcommands()
                .values()
                .removeIf(each -> each.getCommandSpec().usageMessage().hidden());
        add(all, "build");
        add(all, "test", "--all", "--rest");
        add(all, "bench", "--json");
        add(all, "torture", "--articles", "--input", "--kills", "--instances", "--seed", "--keep", "--json");
        console.result((shell == Shell.ZSH ? ZSH : "")
                + AutoComplete.bash("dateline", all).stripTrailing());
        return 0;
    }

    private static final String ZSH = "autoload -U +X compinit && compinit\n";

    /** A command that the script runs itself, or has another program run. */
    private static void add(CommandLine all, String name, String... options) {
        CommandSpec spec = CommandSpec.create().mixinStandardHelpOptions(true);
        for (String option : options) {
            spec.addOption(OptionSpec.builder(option).build());
        }
        all.addSubcommand(name, spec);
    }
}
