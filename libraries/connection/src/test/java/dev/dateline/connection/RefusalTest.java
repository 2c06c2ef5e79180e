package dev.dateline.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void namesTopicGroupAndId() {
        assertThat(Refusal.of(new ExecutionException(new TopicAuthorizationException(Set.of("news.articles")))))
                .contains("not allowed: topic news.articles");
        assertThat(Refusal.of(GroupAuthorizationException.forGroupId("readers")))
                .contains("not allowed: group readers");
        assertThat(Refusal.of(new KafkaException(
                        "unexpected", new TransactionalIdAuthorizationException("transactional id dateline-ingest"))))
                .contains("not allowed: transactional id dateline-ingest");
    }

    @Test
    void namesTheLoginAndTheCertificate() {
        assertThat(Refusal.describe(new SaslAuthenticationException("invalid credentials")))
                .contains("login", "sasl.jaas.config", "invalid credentials");
        assertThat(Refusal.describe(new SslAuthenticationException("SSL handshake failed", new Exception("no path"))))
                .contains("TLS", "ssl.truststore", "no path");
    }

    @Test
    void whatIsNoRefusalSaysWhatItSaysItself() {
        TimeoutException timeout = new TimeoutException("timed out", new Exception("node assignment"));

        assertThat(Refusal.of(timeout)).isEmpty();
        assertThat(Refusal.describe(new ExecutionException(timeout))).isEqualTo("timed out: node assignment");
    }
}
