package dev.dateline.enrich.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.Annotator;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.rejected.Reason;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time is the processor's for the worker's thread, in the deadline too, so that what else runs on the machine makes no difference. */
class DeadlineTest {

    private static final Annotator ANNOTATOR = Annotator.load();
    private static final int BODY_CHARS = 900_000;

    /** Of a short article, and of one that is as long as here. */
    private static final Duration DEADLINE = Duration.ofMillis(20);

    private static final Duration LONG_DEADLINE = Deadline.of(DEADLINE, BODY_CHARS);

    private static final Duration IDLE_AGAIN = Duration.ofSeconds(1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Workers workers;

    @BeforeAll
    static void start() {
        workers = new Workers(enrichment(Duration.ofMillis(100)), 1);
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @Test
    void anArticleOverItIsCutOffAndRejectedAndTheNextIsAnnotated() throws Exception {
        ConsumerRecord<String, byte[]> quick = article("It rained in Ghent on Sunday.");
        enrichment(Duration.ofMinutes(1)).apply(quick);
        ConsumerRecord<String, byte[]> slow = record("It rained on May 5 in Paris, said Ann Lee. ");
        var results = workers.begin(List.of(slow, quick));

        assertThat(results.get(0).get())
                .isInstanceOfSatisfying(Result.Rejected.class, rejected -> assertThat(rejected.reason())
                        .isEqualTo(Reason.ANNOTATION_DEADLINE));
        assertThat(results.get(1).get()).isInstanceOf(Result.Enriched.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained on May 5 in Paris, said Ann Lee. ",
                "May 5 ",
                "\u2019s Paris ",
                "Ann Lee ",
                "ANN LEE, ",
                "A. ",
                "a",
                "A",
                "1",
                "-",
                "\u00e9",
                " ",
                "\\n",
                "(LONDON) -- ",
                "the first half of the second week of next month ",
                "\uD83D\uDE80",
            })
    void aWorkerIsIdleWithinASecondOfIt(String piece) throws Exception {
        assertIdleInTime(record(piece));
    }

    @Test
    void aWorkerIsIdleWithinASecondOfItAfterManyNames() throws Exception {
        assertIdleInTime(article(IntStream.range(0, 40_000)
                .mapToObj(i -> "Anna" + letters(i) + " Lee" + letters(i * 7) + " said so.")
                .collect(Collectors.joining(" "))));
    }

    private static void assertIdleInTime(ConsumerRecord<String, byte[]> record) throws Exception {
        long before = THREADS.getCurrentThreadCpuTime();
        Result result = enrichment(DEADLINE).apply(record);
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);

        assertThat(took).isLessThan(LONG_DEADLINE.plus(IDLE_AGAIN));
        assertThat(result)
                .satisfiesAnyOf(
                        each -> assertThat(each).isInstanceOf(Result.Enriched.class),
                        each -> assertThat(((Result.Rejected) each).reason()).isEqualTo(Reason.ANNOTATION_DEADLINE));
    }

    private static ArticleEnrichment enrichment(Duration deadline) {
        return new ArticleEnrichment(() -> ANNOTATOR, deadline, THREADS::getCurrentThreadCpuTime);
    }

    private static String letters(int number) {
        return Integer.toString(number, 26).replaceAll("[0-9]", "x");
    }

    private static ConsumerRecord<String, byte[]> record(String piece) {
        return article(piece.repeat(BODY_CHARS / piece.getBytes(StandardCharsets.UTF_8).length));
    }

    private static ConsumerRecord<String, byte[]> article(String body) {
        String json = "{\"uri\":\"dateline://test/a#1\",\"type\":\"text\",\"version\":\"1\","
                + "\"versionCreated\":\"2025-01-06T09:30:00Z\",\"language\":\"en\","
                + "\"bodies\":[{\"value\":\"" + body + "\"}],"
                + "\"standard\":{\"name\":\"ninjs\",\"version\":\"3.1\","
                + "\"schema\":\"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json\"},"
                + "\"published\":{\"value\":\"2025-01-06\",\"precision\":\"day\",\"from\":\"header\"},"
                + "\"sourcePosition\":{\"source\":\"test\",\"document\":\"a\",\"ordinal\":0,\"byteOffset\":0}}";
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("news.articles", 0, 0, "key", json.getBytes(StandardCharsets.UTF_8));
        record.headers()
                .add(HeaderNames.CE_TYPE, EventType.ARTICLE_PUBLISHED.type().getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
