package dev.dateline.stack.cli;

import dev.dateline.stack.process.Installation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which broker a command asks. */
final class BootstrapOption {

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = "The broker (default: that of the running stack, else localhost:9092).")
    private @Nullable String bootstrapServer;

    @Mixin
    private DataOptions dataOptions = new DataOptions();

    String bootstrapServers(Installation installation) {
        return bootstrapServer == null ? dataOptions.ports(installation).bootstrapServers() : bootstrapServer;
    }
}
