package dev.dateline.ingest.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongValueTest {

    @ParameterizedTest
    @CsvSource({
        "ingest.group, '', letters",
        "ingest.seeds.source, The Wire, lower-case letters",
        "ingest.seeds.settle, soon, PT1S",
        "ingest.seeds.scan, 0S, above zero",
        "ingest.seeds.batch.articles, 10001, from 1 to 10000",
        "ingest.seeds.batch.bytes, 1e6, from 1 to 67108864",
        "ingest.seeds.gzip.ratio, 0, from 1 to",
        "ingest.seeds.gzip.bytes, -1, from 1 to",
        "ingest.http.allow, ten, networks such as",
        "ingest.http.pause, 0S, above zero",
        "ingest.http.contact, a b, without spaces",
    })
    void isRefusedWithItsKeyAndWhatIsAllowed(String key, String value, String allowed) {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().withMapping(IngestConfig.class).withDefaultValue(key, value);

        Throwable refused = catchThrowable(builder::build);

        assertThat(refused).hasMessageContainingAll(key, "\"" + value + "\"", "allowed", allowed);
    }
}
