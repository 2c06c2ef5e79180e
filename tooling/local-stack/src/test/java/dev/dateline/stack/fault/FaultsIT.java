package dev.dateline.stack.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.process.ChildProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One stack for all: a fault is done while articles flow, and nothing may be lost, doubled or out of order after it. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern AWAY_SINCE = Pattern.compile("\"away-since\": *\"([0-9T:.-]+Z)\"");
    /** Longer than any time-out of the services' clients, which are 5 s at the most here. */
    private static final Duration LONG = Duration.ofSeconds(12);

    @TempDir
    private static Path folder;

    private final List<String> published = new ArrayList<>();
    private Services services;
    private OutsideReader witness;
    private Operator operator;

    @BeforeAll
    void start() throws Exception {
        services = new Services(
                folder,
                "kafka.transaction.timeout.ms=5000",
                "kafka.max.block.ms=5000",
                "kafka.delivery.timeout.ms=5000",
                "kafka.request.timeout.ms=3000");
        services.serve();
        witness = new OutsideReader(services.bootstrapServers());
        operator = new Operator(services.bootstrapServers());
    }

    @BeforeEach
    void allAreReady() {
        if (!services.broker().isAlive()) {
            services.serve();
        }
        for (String service : List.of(Services.INGEST, Services.ENRICH)) {
            if (services.process(service) == null || !services.process(service).isAlive()) {
                services.start(service);
            }
            await().atMost(PATIENCE).until(() -> services.isReady(service));
        }
    }

    @AfterAll
    void stop() {
        services.close();
    }

    @Test
    void theBrokerIsAwayForASecond() throws Exception {
        publish("second.ndjson", 2000);
        services.broker().pause();
        operator.awaitNoAnswerFor(Duration.ofSeconds(1));
        services.broker().resume();
        publish("second-after.ndjson", 100);

        assertAllIsThereOnce();
    }

    @Test
    void theBrokerIsKilledAndAwayForLongerThanEveryTimeOut() throws Exception {
        publish("long.ndjson", 3000);
        services.broker().kill();
        publish("long-after.ndjson", 100);
        for (String service : List.of(Services.INGEST, Services.ENRICH)) {
            await().atMost(PATIENCE).until(() -> awayFor(service).compareTo(LONG) > 0);
            assertThat(services.status(service, "live")).isEqualTo(200);
        }
        services.serve();

        assertAllIsThereOnce();
    }

    @Test
    void theBrokerIsRestartedInOrder() throws Exception {
        publish("restart.ndjson", 3000);
        services.serve();
        publish("restart-after.ndjson", 100);

        assertAllIsThereOnce();
    }

    @Test
    void ingestIsHaltedInATransactionForLongerThanItMayTake() throws Exception {
        haltInTransaction(Services.INGEST, "dateline-ingest-0", "halt-ingest");

        assertAllIsThereOnce();
        assertThat(services.process(Services.INGEST).isAlive()).isTrue();
    }

    @Test
    void enrichIsHaltedInATransactionForLongerThanItMayTake() throws Exception {
        haltInTransaction(Services.ENRICH, "dateline-enrich-0", "halt-enrich");

        assertAllIsThereOnce();
        assertThat(services.process(Services.ENRICH).isAlive()).isTrue();
    }

    @Test
    void theOutcomeOfACommitIsNotKnownBecauseTheBrokerHangs() throws Exception {
        int before = troubles();
        publish("hang.ndjson", 3000);
        operator.awaitTransaction("dateline-ingest-0");
        services.broker().pause();
        try {
            // Where the transaction ended in the meantime, this begins the next one.
            publish("hang-more.ndjson", 100);
            await().atMost(PATIENCE).until(() -> troubles() > before);
        } finally {
            services.broker().resume();
        }

        assertAllIsThereOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {Services.INGEST, Services.ENRICH})
    void ofTwoRunsOfOneSlotTheOlderStandsByUntilTheOtherHasEnded(String service) throws Exception {
        publish("two-" + service + ".ndjson", 2000);
        ChildProcess second = services.start(service);
        await().atMost(PATIENCE).until(() -> services.says(service).contains("stands by"));
        assertThat(services.status(service, "live")).isEqualTo(200);
        publish("two-" + service + "-more.ndjson", 10);

        assertAllIsThereOnce();
        second.stop(PATIENCE);
        await().atMost(PATIENCE).until(() -> services.isReady(service));
        publish("two-" + service + "-after.ndjson", 10);

        assertAllIsThereOnce();
    }

    @Test
    void aTopicTakesSmallerRecordsThanOurs() throws Exception {
        operator.set("news.articles", "max.message.bytes", "20000");
        try {
            published.addAll(services.publish("large.ndjson", 1, "It rained in Ghent. ".repeat(2000)));
            await().atMost(PATIENCE).until(() -> services.says(Services.INGEST).contains("RecordTooLargeException"));
            assertThat(services.isReady(Services.INGEST)).isFalse();
            assertThat(services.status(Services.INGEST, "live")).isEqualTo(200);
        } finally {
            operator.set("news.articles", "max.message.bytes", "8388608");
        }

        assertAllIsThereOnce();
    }

    @Test
    void recordsThatAreNoArticlesAreRejectedWithTheirBytes() throws Exception {
        long before = witness.committed(OutsideReader.REJECTED).size();
        operator.produce("news.articles", 0, "poison", "\u0000\u0001 no article", "dev.dateline.article.published.v1");
        operator.produce("news.articles", 1, "later", "{\"uri\":\"x\"}", "dev.dateline.article.published.v9");
        operator.produce("news.articles", 2, "gone", null, "dev.dateline.article.published.v1");
        publish("poison.ndjson", 100);

        assertAllIsThereOnce();
        List<ConsumerRecord<String, byte[]>> rejected = witness.committed(OutsideReader.REJECTED);
        assertThat(rejected).hasSize((int) before + 3);
        assertThat(rejected)
                .extracting(
                        ConsumerRecord::key,
                        record -> OutsideReader.header(record, "dateline_reason"),
                        record -> new String(record.value(), UTF_8))
                .contains(
                        tuple("poison", "not-an-article", "\u0000\u0001 no article"),
                        tuple("later", "unknown-schema", "{\"uri\":\"x\"}"),
                        tuple("gone", "tombstone", ""));
    }

    @Test
    void versionsStayInOrderWhateverFailsBetween() throws Exception {
        List<String> uris = services.publish("versions.ndjson", 300, "version 1");
        for (int version = 2; version <= 7; version++) {
            int last = version - 1;
            await().atMost(PATIENCE).until(() -> witness.enrichedVersions()
                    .getOrDefault(uris.get(0), List.of())
                    .contains(last));
            services.publish("versions.ndjson", 300, "version " + version);
            switch (version % 3) {
                case 0 -> kill(Services.INGEST);
                case 1 -> kill(Services.ENRICH);
                default -> {
                    services.broker().kill();
                    services.serve();
                }
            }
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(witness.enrichedVersions().get(uris.get(299)))
                        .endsWith(7));
        Map<String, List<Integer>> versions = witness.enrichedVersions();
        assertThat(versions).containsKeys(uris.toArray(String[]::new));
        for (String uri : uris) {
            assertThat(versions.get(uri)).as(uri).containsExactly(1, 2, 3, 4, 5, 6, 7);
        }
    }

    private void kill(String service) {
        services.process(service).kill();
        services.start(service);
    }

    /** Halts a service while the broker has its transaction open, until the broker has ended that. */
    private void haltInTransaction(String service, String transactionalId, String document) throws Exception {
        ChildProcess process = services.process(service);
        boolean caught = false;
        for (int i = 0; !caught; i++) {
            publish(document + i + ".ndjson", 2000);
            operator.awaitTransaction(transactionalId);
            process.pause();
            caught = operator.isInTransaction(transactionalId);
            if (caught) {
                await().atMost(PATIENCE).until(() -> !operator.isInTransaction(transactionalId));
            }
            process.resume();
        }
    }

    private void publish(String document, int count) throws Exception {
        published.addAll(services.publish(document, count));
    }

    private void assertAllIsThereOnce() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(witness.articles())
                .matches(each -> each.containsAll(published), "holds all that was written"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(witness.results()).isGreaterThanOrEqualTo(witness.articleCount()));
        witness.assertEachOnce(published);
    }

    private Duration awayFor(String service) {
        Matcher since = AWAY_SINCE.matcher(services.says(service));
        return since.find() ? Duration.between(Instant.parse(since.group(1)), Instant.now()) : Duration.ZERO;
    }

    private int troubles() {
        return services.log(Services.INGEST).split("trying again trouble=", -1).length;
    }
}
