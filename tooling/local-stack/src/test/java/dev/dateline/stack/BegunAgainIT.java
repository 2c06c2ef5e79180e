package dev.dateline.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.stack.process.ProcessId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ends a stack and begins it again, on what it left behind and anew. */
class BegunAgainIT extends WithCommands {

    @Test
    void whatWasPublishedIsNotPublishedAgainUnlessBegunAnew() throws Exception {
        stage.add("rain.txt", RAIN);
        assertThat(stage.up("--detach").exitCode()).isZero();
        await().atMost(PATIENCE).until(() -> enriched.headlines().size() == 1);
        down();

        stage.add("talks.txt", TALKS);
        assertThat(stage.up("--detach").exitCode()).isZero();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(enriched.headlines())
                .containsExactlyInAnyOrder("Rain stops play in Lisbon", "Harbour talks resume"));
        down();

        stage.seeds().resolve("rain.txt").toFile().delete();
        assertThat(stage.up("--detach", "--fresh").exitCode()).isZero();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(enriched.headlines()).containsExactly("Harbour talks resume"));
        down();
    }

    private void down() throws Exception {
        Map<String, ProcessId> all = stage.processes();

        assertThat(stage.start(List.of("down")).exitCode()).isZero();

        assertThat(all.values()).noneMatch(each -> each.alive().isPresent());
        assertThat(stage.state()).isEmpty();
    }
}
