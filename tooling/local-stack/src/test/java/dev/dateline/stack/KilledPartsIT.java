package dev.dateline.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.process.LoopbackPorts;
import dev.dateline.stack.process.ProcessId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kills the parts of a stack, and what watches over them. */
class KilledPartsIT extends WithCommands {

    @Test
    void aKilledServiceComesBackAndNothingOutlivesAKilledSupervisor() throws Exception {
        CommandFixture.Command up = stage.up("--detach");
        assertThat(up.exitCode()).as(up.progressText()).isZero();
        assertThat(List.of(
                        stage.ports().ingest(),
                        stage.ports().enrich(),
                        stage.ports().wire()))
                .as("served where it was told to")
                .noneMatch(LoopbackPorts::isFree);
        for (String service : List.of("ingest", "enrich", "wire", "broker")) {
            ProcessId killed = stage.processes().get(service);
            killed.alive().orElseThrow().destroyForcibly();
            await().atMost(PATIENCE).until(() -> !stage.processes().get(service).equals(killed));
        }
        stage.add("rain.txt", RAIN);
        await().atMost(PATIENCE).until(() -> enriched.headlines().size() == 1);

        Map<String, ProcessId> all = stage.processes();
        all.get("up").alive().orElseThrow().destroyForcibly();

        await().atMost(PATIENCE).until(() -> all.values().stream()
                .noneMatch(each -> each.alive().isPresent()));
    }
}
