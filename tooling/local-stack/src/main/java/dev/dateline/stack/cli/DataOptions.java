package dev.dateline.stack.cli;

import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Service;
import dev.dateline.stack.process.StackState;
import dev.dateline.stack.process.StateFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which stack a command is about. */
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that holds the stack's data (default: .dateline in the project).")
    private @Nullable Path data;

    DataFolder folder(Installation installation) {
        return new DataFolder(data == null ? installation.data() : data.toAbsolutePath());
    }

    /** What is written down of the stack that runs. */
    StateFile stack(Installation installation) {
        return new StateFile(folder(installation));
    }

    /** The HTTP ports of the services of that stack, by their names. */
    Map<String, Integer> services(Installation installation) {
        return stack(installation).readCurrent().map(StackState::services).orElseGet(() -> {
            Map<String, Integer> ports = new LinkedHashMap<>();
            ports.put(Service.INGEST.word(), Ports.DEFAULT.ingest());
            ports.put(Service.ENRICH.word(), Ports.DEFAULT.enrich());
            ports.put(Service.WIRE.word(), Ports.DEFAULT.wire());
            return ports;
        });
    }

    /** The ports of the stack that runs on the folder, else the default ones: Compose serves there too. */
    Ports ports(Installation installation) {
        return stack(installation).readCurrent().map(StackState::ports).orElse(Ports.DEFAULT);
    }
}
