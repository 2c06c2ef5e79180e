package dev.dateline.enrich.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dateline.transport.topic.TopicsConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongValueTest {

    @ParameterizedTest
    @CsvSource({
        "enrich.group, '', letters",
        "enrich.slot, a b, letters",
        "enrich.annotation.deadline, soon, PT1S",
        "enrich.annotation.deadline, -1, above zero",
        "enrich.annotation.threads, 0, from 1 to",
        "enrich.entities.model, /no/such/folder, a folder with model.onnx",
        "topics.enriched, news articles, letters",
        "topics.partitions, six, whole number",
        "topics.replication, 40000, from 1 to 32767",
        "topics.retention.articles, 0D, above zero",
    })
    void isRefusedWithItsKeyAndWhatIsAllowed(String key, String value, String allowed) {
        Throwable refused = catchThrowable(() -> config(key, value));

        assertThat(refused).hasMessageContainingAll(key, "\"" + value + "\"", "allowed", allowed);
    }

    @Test
    void shortDurationsAreDurationsToo() {
        assertThat(config("enrich.annotation.deadline", "2s").annotation().deadline())
                .hasSeconds(2);
        assertThat(config("enrich.annotation.deadline", "3").annotation().deadline())
                .hasSeconds(3);
        assertThat(config("enrich.annotation.threads", "4").annotation().threads())
                .contains(4);
    }

    @Test
    void noModelIsConfiguredUnlessItIsNamed() {
        assertThat(config("enrich.slot", "1").entities().model()).isEmpty();
        assertThat(config("enrich.entities.model", "/").entities().model()).isPresent();
    }

    private static EnrichConfig config(String key, String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(EnrichConfig.class)
                .withMapping(TopicsConfig.class)
                .withDefaultValue(key, value)
                .build()
                .getConfigMapping(EnrichConfig.class);
    }
}
