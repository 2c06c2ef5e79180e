package dev.dateline.stack.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongKafkaSettingIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ingest, kafka.security.protocol=BOGUS, kafka.security.protocol is \"BOGUS\"",
        "enrich, kafka.ssl.truststore.location=/nowhere/trust.p12, kafka.ssl.truststore.location is \"/nowhere/trust.p12\"",
        "ingest, 'kafka.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username=\"a;', kafka.sasl.jaas.config is (not shown)",
        "enrich, kafka.max.poll.records=many, kafka.max.poll.records is \"many\"",
        "wire, kafka.security.protocol=BOGUS, kafka.security.protocol is \"BOGUS\"",
        "wire, kafka.max.poll.records=many, kafka.max.poll.records is \"many\"",
    })
    void endsTheServiceWithItsKeyItsValueAndTheCause(String service, String setting, String told) throws Exception {
        String protocol = setting.contains("truststore")
                ? "kafka.security.protocol=SSL"
                : setting.contains("jaas") ? "kafka.security.protocol=SASL_PLAINTEXT" : "kafka.client.id=a";
        try (Services services = new Services(folder)) {
            int exitCode = services.start(service, protocol, "kafka.sasl.mechanism=PLAIN", setting)
                    .exit()
                    .get();

            assertThat(exitCode).isEqualTo(78);
            assertThat(services.log(service)).contains(told).doesNotContain("\tat ");
        }
    }
}
