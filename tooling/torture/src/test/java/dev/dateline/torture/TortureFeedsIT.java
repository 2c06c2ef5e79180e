package dev.dateline.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as a user does, short, with feeds that change and break: all must come out once, and no host be asked too much. */
@Tag("long")
class TortureFeedsIT {

    @TempDir
    private Path folder;

    @Test
    void whatStoodInACommittedVisitIsThereOnceAndNoHostIsAskedTooMuch() throws Exception {
        TortureRun run = TortureRun.in(
                folder, "--feeds", "9", "--articles", "400", "--kills", "5", "--instances", "1", "--seed", "3");

        JsonNode feeds = run.report().path("feeds");
        assertThat(run.exitCode()).as(run.told()).isZero();
        assertThat(feeds.at("/articles/editions").intValue()).isGreaterThan(9);
        assertThat(feeds.at("/articles/found").intValue()).isGreaterThan(72);
        assertThat(feeds.at("/gentleness/mostAtATime").intValue()).isEqualTo(1);
        assertThat(feeds.path("answers").size()).isGreaterThan(5);
    }
}
