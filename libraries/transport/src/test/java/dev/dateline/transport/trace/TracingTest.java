package dev.dateline.transport.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TracingTest {

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    @Test
    void carriesOneTraceFromTheArticleToWhatItLeadsTo() {
        Tracing tracing = new Tracing(TELEMETRY.getOpenTelemetry());
        ProducerRecord<String, byte[]> article = new ProducerRecord<>("articles", new byte[0]);
        ProducerRecord<String, byte[]> enriched = new ProducerRecord<>("enriched", new byte[0]);

        tracing.begin(article);
        tracing.step("enrich", article.headers(), () -> "done");
        tracing.continueFrom(article.headers(), enriched);

        assertThat(enriched.headers().lastHeader("traceparent")).isNotNull();
        assertThat(TELEMETRY.getSpans())
                .extracting(SpanData::getName)
                .containsExactly("publish articles", "enrich", "publish enriched");
        assertThat(TELEMETRY.getSpans().stream().map(SpanData::getTraceId).distinct())
                .hasSize(1);
    }

    @Test
    void addsNoHeaderWhileItIsOff() {
        ProducerRecord<String, byte[]> article = new ProducerRecord<>("articles", new byte[0]);

        Tracing.off().begin(article);

        assertThat(article.headers()).isEmpty();
    }

    @Test
    void isOffUntilAnEndpointIsConfigured() {
        assertThat(config().getConfigValue("quarkus.otel.sdk.disabled").getValue())
                .isEqualTo("true");
        assertThat(config("tracing.endpoint", "http://localhost:4317")
                        .getConfigValue("quarkus.otel.sdk.disabled")
                        .getValue())
                .isEqualTo("false");
    }

    private static SmallRyeConfig config(String... settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().addDiscoveredSources();
        for (int i = 0; i < settings.length; i += 2) {
            builder.withDefaultValue(settings[i], settings[i + 1]);
        }
        return builder.build();
    }
}
