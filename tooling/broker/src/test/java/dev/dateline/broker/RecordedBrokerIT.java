package dev.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.process.ClassData;
import dev.dateline.broker.process.FolderTree;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Leaves the class data behind that the brokers of all later tests start from, in half of the processor time. */
class RecordedBrokerIT {

    private final Path classes = Path.of(System.getProperty(BrokerOptions.CLASS_DATA));

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBrokerStartsFromWhatAnotherLeftBehind() throws Exception {
        record();

        try (KafkaBroker broker = KafkaBroker.start(BrokerOptions.in(folder.resolve("second")))) {
            assertThat(Files.readString(Path.of("/proc/" + broker.pid() + "/maps")))
                    .contains(classes + "/broker-");
        }
    }

    private void record() throws Exception {
        Path made = Files.createDirectories(classes.resolveSibling("kafka-classes.new"));
        BrokerOptions options =
                BrokerOptions.in(folder.resolve("first"), Path.of(System.getProperty(BrokerOptions.LIBRARIES)));
        KafkaBroker.start(options.with(new ClassData(made, true))).stop();
        if (Files.exists(classes)) {
            FolderTree.delete(classes);
        }
        Files.move(made, classes);
    }
}
