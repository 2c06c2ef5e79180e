package dev.dateline.stack.cli;

import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Shutdown;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends the stack that runs in another terminal or in the background. */
@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Ends broker and services in order; what they wrote stays for the next up.")
final class DownCommand implements Callable<Integer> {

    private final Console console;
    private final Installation installation;

    @Mixin
    private DataOptions dataOptions = new DataOptions();

    DownCommand(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        DataFolder data = dataOptions.folder(installation);
        console.progress(Shutdown.of(data) ? "all ended" : "nothing is running on " + data.root());
        return 0;
    }
}
