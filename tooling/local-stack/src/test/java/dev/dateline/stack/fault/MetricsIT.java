package dev.dateline.stack.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the services tell Prometheus, and what dashboard and alerts ask of it. */
class MetricsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path DEPLOY = Path.of("../../deploy");
    private static final Pattern ASKED = Pattern.compile("\\b(dateline_[a-z_]+)\\b");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    @TempDir
    private Path folder;

    @Test
    void areThereFromTheStartAddUpAndAreWhatDashboardAndAlertsAskFor() throws Exception {
        try (Services services = new Services(folder)) {
            services.serve();
            services.start(Services.INGEST);
            services.start(Services.ENRICH);
            await().atMost(PATIENCE)
                    .until(() -> services.isReady(Services.INGEST) && services.isReady(Services.ENRICH));

            assertThatNothingIsMissingBeforeTheFirstArticle(services);

            services.publish("rain.ndjson", 20);
            await().atMost(PATIENCE)
                    .until(() -> sum(services.metrics(Services.ENRICH), "dateline_articles_enriched_total", "") == 20);
            assertThatTheyAddUp(services);
        }
    }

    private static void assertThatNothingIsMissingBeforeTheFirstArticle(Services services) throws Exception {
        String ingest = services.metrics(Services.INGEST);
        String enrich = services.metrics(Services.ENRICH);
        Set<String> there = new TreeSet<>(names(ingest));
        there.addAll(names(enrich));

        assertThat(there)
                .containsAll(asked("prometheus/dateline.rules.yml"))
                .containsAll(asked("grafana/dateline.json"));
        assertThat(sum(ingest, "dateline_broker_up", "")).isEqualTo(1);
        assertThat(sum(ingest, "dateline_build_info", "")).isEqualTo(1);
        assertThat(count(ingest, "dateline_articles_rejected_total")).isGreaterThan(15);
        assertThat(count(enrich, "dateline_lag")).isEqualTo(6);
        assertThat(there).anyMatch(each -> each.startsWith("kafka_producer_"));
        assertThat(there).anyMatch(each -> each.startsWith("kafka_consumer_"));
        assertThat(ingest + enrich).doesNotContain("quantile=");
    }

    private static void assertThatTheyAddUp(Services services) throws Exception {
        String ingest = services.metrics(Services.INGEST);
        String enrich = services.metrics(Services.ENRICH);

        assertThat(sum(ingest, "dateline_articles_published_total", "")).isEqualTo(20);
        assertThat(sum(ingest, "dateline_written_records_total", "topic=\"news.articles\""))
                .isEqualTo(20);
        assertThat(sum(enrich, "dateline_written_records_total", "topic=\"news.articles.enriched\""))
                .isEqualTo(20);
        assertThat(sum(enrich, "dateline_written_bytes_total", "topic=\"news.articles.enriched\""))
                .isGreaterThan(2_000);
        assertThat(sum(enrich, "dateline_annotation_seconds_bucket", "le=\"+Inf\""))
                .isEqualTo(20);
        assertThat(sum(enrich, "dateline_annotation_seconds_count", "")).isEqualTo(20);
        assertThat(sum(ingest, "dateline_transaction_seconds_bucket", "outcome=\"committed\",le=\"+Inf\""))
                .isEqualTo(sum(ingest, "dateline_transaction_seconds_count", "outcome=\"committed\""))
                .isPositive();
    }

    private static Set<String> names(String metrics) {
        return SAMPLE.matcher(metrics).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    private static long count(String metrics, String name) {
        return SAMPLE.matcher(metrics)
                .results()
                .filter(each -> each.group(1).equals(name))
                .count();
    }

    /** Of all series of that name with these labels. */
    private static double sum(String metrics, String name, String labels) {
        Map<String, String> wanted = labels(labels);
        double sum = 0;
        Matcher matcher = SAMPLE.matcher(metrics);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)
                    && labels(matcher.group(2) == null ? "" : matcher.group(2))
                            .entrySet()
                            .containsAll(wanted.entrySet())) {
                sum += Double.parseDouble(matcher.group(3));
            }
        }
        return sum;
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new HashMap<>();
        LABEL.matcher(text).results().forEach(each -> labels.put(each.group(1), each.group(2)));
        return new TreeMap<>(labels);
    }

    private static Set<String> asked(String file) throws IOException {
        Set<String> asked = Stream.of(Files.readString(DEPLOY.resolve(file)))
                .flatMap(text -> ASKED.matcher(text).results())
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).hasSizeGreaterThan(5);
        return asked;
    }
}
