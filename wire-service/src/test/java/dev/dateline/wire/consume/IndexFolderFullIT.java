package dev.dateline.wire.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.wire.Articles;
import dev.dateline.wire.TopicFixture;
import dev.dateline.wire.WireProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index on a small file system, which another file fills, and in whose place there is then one that can only be read. */
class IndexFolderFullIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private Path index;

    @BeforeEach
    void mount() throws Exception {
        index = Files.createDirectory(WireProcess.index(folder));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", index.toString()) == 0,
                "a small file system can't be mounted here: it takes root, and a machine that lets root mount");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", index.toString());
    }

    @Test
    void readinessSaysWhatIsWrongAndAllGoesOnOnceItCanBeWrittenAgain() throws Exception {
        try (TopicFixture topics = new TopicFixture();
                WireProcess wire = new WireProcess(folder, topics.environment())) {
            topics.publish("before", Articles.article("before", 1));
            await().atMost(PATIENCE).until(() -> wire.ready() && has(wire, 1));

            Path filler = index.resolve("filler");
            fill(filler);
            topics.publish("full", Articles.article("full", 1));
            await().atMost(PATIENCE).until(() -> isTold(wire, "No space left on device"));
            assertThat(has(wire, 1)).isTrue();
            Files.delete(filler);
            await().atMost(PATIENCE).until(() -> wire.ready() && has(wire, 2));

            assertThat(run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", index.toString()))
                    .isZero();
            topics.publish("unwritable", Articles.article("unwritable", 1));
            await().atMost(PATIENCE).until(() -> isTold(wire, "Read-only file system"));
            assertThat(has(wire, 2)).isTrue();
            assertThat(wire.get("/q/health/live"))
                    .contains("\"status\": \"UP\"")
                    .doesNotContain("DOWN");
            assertThat(run("umount", index.toString())).isZero();
            await().atMost(PATIENCE).until(() -> wire.ready() && has(wire, 3));
        }
    }

    private boolean isTold(WireProcess wire, String cause) {
        String health = wire.get("/q/health/ready");
        return health.contains("trying-again-after")
                && health.contains(index.toString())
                && health.contains(cause)
                && !wire.ready();
    }

    private static boolean has(WireProcess wire, int articles) {
        return wire.get("/v1/search").contains("\"total\":" + articles + ",");
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[1 << 10];
        try (OutputStream filler = Files.newOutputStream(file)) {
            for (int i = 0; i < 8 << 10; i++) {
                filler.write(block);
            }
        } catch (IOException full) {
            // As wanted: there is no room left.
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
