package dev.dateline.wire.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.wire.Articles;
import dev.dateline.wire.TopicFixture;
import dev.dateline.wire.WireProcess;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index holds what the topic holds, while the wire runs. */
class RetentionIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void whatLeavesTheTopicLeavesTheIndexAndATopicThatIsMadeAnewIsReadAnew() throws Exception {
        try (TopicFixture topics = new TopicFixture();
                WireProcess wire = new WireProcess(folder, topics.environment())) {
            for (int i = 0; i < 20; i++) {
                topics.publish("old-" + i, Articles.article("old-" + i, 1));
            }
            await().atMost(PATIENCE).until(wire::ready);
            await().atMost(PATIENCE).until(() -> has(wire, 20));

            topics.expire();
            topics.publish("kept", Articles.article("kept", 1));

            await().atMost(PATIENCE).until(() -> has(wire, 1));
            assertThat(wire.get("/v1/articles/kept")).contains("\"uri\":\"kept\"");

            topics.makeAnew();
            topics.publish("new", Articles.article("new", 1));

            await().atMost(PATIENCE)
                    .until(() -> has(wire, 1) && wire.get("/v1/articles/new").contains("\"uri\":\"new\""));
        }
    }

    private static boolean has(WireProcess wire, int articles) {
        return wire.get("/v1/search").contains("\"total\":" + articles + ",");
    }
}
