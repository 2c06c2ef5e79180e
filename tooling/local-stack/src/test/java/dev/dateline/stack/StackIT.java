package dev.dateline.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.broker.process.LoopbackPorts;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.stack.process.ProcessId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the first file to Ctrl-C. */
class StackIT extends WithCommands {

    @Test
    void aFileGoesInAndAnArticleComesOutUntilCtrlC() throws Exception {
        stage.add("rain.txt", RAIN);
        CommandFixture.Command up = stage.up();
        await().atMost(PATIENCE).until(() -> up.resultText().contains("Rain stops play in Lisbon"));

        stage.add("talks.txt", TALKS);
        await().atMost(PATIENCE).until(() -> up.resultText().contains("Harbour talks resume"));

        assertThat(up.resultText()).contains("localhost:" + stage.ports().kafka(), "isolation.level=read_committed");
        assertThat(enriched.articles()).hasSize(2).allSatisfy(StackIT::fits);
        assertStatusIsReady();
        assertTailShows("Rain stops play in Lisbon", "Harbour talks resume");
        assertASecondUpIsRefused();
        assertCtrlCEndsAll(up);
    }

    private static void fits(EnrichedArticle article) {
        assertThat(article.annotations().entities()).isNotEmpty();
        assertThat(article.annotations().timexes()).isNotEmpty();
        assertThat(article.annotations()
                        .fit(article.article().headline(), article.article().body()))
                .isTrue();
    }

    private void assertStatusIsReady() throws Exception {
        CommandFixture.Command status = stage.start(List.of("status", "--json"));

        assertThat(status.exitCode()).isZero();
        JsonNode tree = ArticleJson.mapper().readTree(status.resultText());
        assertThat(tree.path("ready").booleanValue()).isTrue();
        assertThat(tree.path("services").findValuesAsText("service")).containsExactly("ingest", "enrich", "wire");
        assertThat(tree.path("services").findValuesAsText("name")).isNotEmpty();
    }

    private void assertTailShows(String... headlines) throws Exception {
        CommandFixture.Command tail = stage.start(List.of("tail", "--from-beginning", "--max", "2", "--json"));

        assertThat(tail.exitCode()).isZero();
        List<JsonNode> records = tail.resultText()
                .lines()
                .map(line -> {
                    try {
                        return ArticleJson.mapper().readTree(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        assertThat(records)
                .extracting(each -> each.at("/value/headlines/0/value").asText())
                .containsExactlyInAnyOrder(headlines);
        assertThat(records)
                .allSatisfy(each ->
                        assertThat(each.at("/headers/ce_type").asText()).isEqualTo("dev.dateline.article.enriched.v1"))
                .noneMatch(each -> each.path("headers").has(HeaderNames.TRACEPARENT), "traced while tracing is off");
    }

    private void assertASecondUpIsRefused() throws Exception {
        CommandFixture.Command second = stage.up();

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.resultText()).isEmpty();
        assertThat(second.progressText().lines())
                .singleElement()
                .asString()
                .contains("already running", "./dateline down");
    }

    private void assertCtrlCEndsAll(CommandFixture.Command up) throws Exception {
        Map<String, ProcessId> all = stage.processes();

        new ProcessBuilder("kill", "-INT", Long.toString(up.process().pid()))
                .start()
                .waitFor();

        assertThat(up.exitCode()).isEqualTo(130);
        assertThat(all.values()).noneMatch(each -> each.alive().isPresent());
        assertThat(LoopbackPorts.isFree(stage.ports().kafka())).isTrue();
    }
}
