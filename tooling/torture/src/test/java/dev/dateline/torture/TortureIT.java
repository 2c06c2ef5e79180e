package dev.dateline.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as a user does, short: it kills, halts, adds and removes, and everything must come out once. */
@Tag("long")
class TortureIT {

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostDoubledOrOutOfOrderWhileProcessesAreKilled() throws Exception {
        TortureRun run = TortureRun.in(folder, "--articles", "800", "--kills", "5", "--instances", "2", "--seed", "3");

        assertThat(run.exitCode()).as(run.told()).isZero();
        assertThat(run.report().path("passed").booleanValue()).isTrue();
        assertThat(run.report().at("/testimony/found").intValue()).isGreaterThan(800);
        assertThat(run.report().path("kills").findValuesAsText("kind")).containsExactly("INGEST", "ENRICH", "BROKER");
    }
}
