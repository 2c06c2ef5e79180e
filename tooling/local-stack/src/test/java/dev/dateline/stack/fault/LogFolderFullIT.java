package dev.dateline.stack.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small file system, which another file fills. */
@Tag("long")
class LogFolderFullIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** More than fits beside the filler, and few enough that they and what is made of them fit without it. */
    private static final int ARTICLES = 3_000;

    @TempDir
    private Path folder;

    private Path small;

    @BeforeEach
    void mount() throws Exception {
        small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=128m", "tmpfs", small.toString()) == 0,
                "a small file system can't be mounted here: it takes root, and a machine that lets root mount");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", small.toString());
    }

    @Test
    void theBrokerEndsAndOnceThereIsRoomAndItIsStartedAgainAllGoesOn() throws Exception {
        try (Services services = new Services(folder, small.resolve("broker"))) {
            services.serve();
            services.start(Services.INGEST);
            services.start(Services.ENRICH);
            await().atMost(PATIENCE)
                    .until(() -> services.isReady(Services.INGEST) && services.isReady(Services.ENRICH));
            List<String> uris = new ArrayList<>(services.publish("before.ndjson", 200));

            fill(small.resolve("filler"));
            uris.addAll(services.publish("full.ndjson", ARTICLES));
            assertThat(services.broker().exit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isNotZero();
            for (String service : List.of(Services.INGEST, Services.ENRICH)) {
                await().atMost(PATIENCE).until(() -> services.status(service, "ready") == 503);
                assertThat(services.status(service, "live")).isEqualTo(200);
            }
            Files.delete(small.resolve("filler"));
            services.serve();

            OutsideReader witness = new OutsideReader(services.bootstrapServers());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(witness.results()).isGreaterThanOrEqualTo(uris.size()));
            witness.assertEachOnce(uris);
        }
    }

    /** Leaves less than a mebibyte free. */
    private void fill(Path file) throws IOException {
        try (OutputStream filler = Files.newOutputStream(file)) {
            byte[] block = new byte[256 << 10];
            while (Files.getFileStore(small).getUsableSpace() > 2L * block.length) {
                filler.write(block);
            }
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
