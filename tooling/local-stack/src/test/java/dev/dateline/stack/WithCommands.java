package dev.dateline.stack;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands as a user does: the packaged services against a real broker. */
abstract class WithCommands {

    static final Duration PATIENCE = Duration.ofMinutes(3);

    static final String RAIN =
            """
            date 2025-01-06 Rain stops play in Lisbon

            LISBON -- The city of Lisbon postponed its marathon on Sunday because of heavy rain, said the mayor.
            """;
    static final String TALKS =
            """
            date 2025-01-07 Harbour talks resume

            The union and the port of Rotterdam met again on Monday, and will meet once more in February.
            """;

    @TempDir
    private Path folder;

    CommandFixture stage;
    EnrichedTopic enriched;

    @BeforeEach
    void set() throws Exception {
        stage = new CommandFixture(folder);
        enriched = new EnrichedTopic(stage.ports().bootstrapServers());
    }

    @AfterEach
    void clear() {
        stage.close();
    }
}
