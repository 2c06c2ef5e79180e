package dev.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerOptionsTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsMissingWhereThereAreNoJars() {
        Path missing = folder.resolve("none");

        assertThatThrownBy(() -> new BrokerOptions(folder, missing, 0, List.of(), Map.of()))
                .hasMessage("Kafka's jars are not in " + missing + ": build the broker module first");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> new BrokerOptions(folder, folder, 65_536, List.of(), Map.of()))
                .hasMessage("port must be from 0 to 65535, not 65536");
    }

    @Test
    void letsItsCallerOverrideASetting() {
        BrokerOptions options =
                new BrokerOptions(folder, folder, 0, List.of(), Map.of()).with("log.segment.bytes", "1048576");

        Map<String, String> settings = BrokerSettings.of(options, "data", 9092, 9093);

        assertThat(settings)
                .containsEntry("log.segment.bytes", "1048576")
                .containsEntry("listeners", "PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093")
                .containsEntry("auto.create.topics.enable", "false");
    }
}
