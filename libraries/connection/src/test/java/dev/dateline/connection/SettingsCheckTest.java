package dev.dateline.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {

    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule required ";

    @ParameterizedTest
    @CsvSource({
        "security.protocol, BOGUS, '\"BOGUS\"'",
        "bootstrap.servers, localhost, no host:port",
        "bootstrap.servers, 'a:9092,b:99999', no host:port",
        "linger.ms, soon, '\"soon\": Not a number'",
        "max.poll.records, 0, at least 1",
        "compression.type, zip, '\"zip\"'",
        "client.dns.lookup, sometimes, '\"sometimes\"'",
        "delivery.timeout.ms, 1, 'request.timeout.ms'",
        "partition.assignment.strategy, no.such.Assignor, no.such.Assignor",
        "metric.reporters, no.such.Reporter, no.such.Reporter",
    })
    void namesTheKeyTheValueAndTheCause(String key, String value, String told) {
        assertThat(first(Map.of(key, value))).hasValueSatisfying(wrong -> assertThat(wrong.under("kafka."))
                .startsWith("kafka." + key + " is ")
                .contains(told));
    }

    @Test
    void namesATruststoreThatIsMissing() {
        assertThat(first(Map.of("security.protocol", "SSL", "ssl.truststore.location", "/nowhere/trust.p12")))
                .hasValueSatisfying(wrong -> assertThat(wrong.under(""))
                        .startsWith("ssl.truststore.location is \"/nowhere/trust.p12\": ")
                        .contains("there is no such file"));
    }

    @Test
    void namesAKeystoreOfAnotherKind() {
        assertThat(first(Map.of(
                        "security.protocol",
                        "SSL",
                        "ssl.keystore.location",
                        "/etc/hostname",
                        "ssl.keystore.type",
                        "PKCS12",
                        "ssl.keystore.password",
                        "s3cret-word")))
                .hasValueSatisfying(wrong -> {
                    assertThat(wrong.key()).isEqualTo("ssl.keystore.location");
                    assertThat(wrong.under("")).doesNotContain("s3cret-word");
                });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "username=\"i\" password=\"s3cret;",
                "username=\"i\" password=\"s3cret\"",
                "username;",
                "`username=\"i\" password=\"a\" ; password=\"s3cret\"`",
            })
    void namesALoginThatCantBeReadAndNeverShowsIt(String rest) {
        Optional<WrongSetting> wrong = first(Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-256",
                "sasl.jaas.config",
                SCRAM + rest));

        assertThat(wrong).hasValueSatisfying(each -> {
            assertThat(each.key()).isEqualTo("sasl.jaas.config");
            assertThat(each.under("")).contains("(not shown)").doesNotContain("s3cret");
        });
    }

    @Test
    void namesALoginThatIsNotThereAndAMechanismThatIsNone() {
        assertThat(first(Map.of("security.protocol", "SASL_SSL", "sasl.mechanism", "PLAIN")))
                .hasValueSatisfying(wrong -> assertThat(wrong.key()).isEqualTo("sasl.jaas.config"));
        assertThat(first(Map.of("sasl.mechanism", "SCRAM-SHA-1024")))
                .hasValueSatisfying(wrong -> assertThat(wrong.under("")).contains("SCRAM-SHA-1024", "SCRAM-SHA-512"));
    }

    @Test
    void findsNothingWhereOnlyTheBrokerIsAway() {
        assertThat(first(Map.of("bootstrap.servers", "no-such-host.invalid:9092,[::1]:9093")))
                .isEmpty();
        assertThat(first(Map.of("security.protocol", "ssl", "max.poll.records", "7")))
                .isEmpty();
    }

    private static Optional<WrongSetting> first(Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putIfAbsent("bootstrap.servers", "localhost:9092");
        return new SettingsCheck(new ClientSettings(all))
                .first(List.of(
                        given -> Admin.create(given.values()),
                        given -> new KafkaConsumer<>(
                                given.with(Map.of("group.id", "check")),
                                new ByteArrayDeserializer(),
                                new ByteArrayDeserializer()),
                        given -> new KafkaProducer<>(
                                given.values(), new ByteArraySerializer(), new ByteArraySerializer())));
    }
}
