package dev.dateline.transport.transaction;

import dev.dateline.transport.TestTopics;
import java.time.Duration;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The same on Kafka's published image, of the clients' version as in {@code docker-compose.yml}; skipped where no Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
class TransactionsInDockerIT extends TransactionsIT {

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer(
                    "apache/kafka:" + System.getProperty("kafka.version"))
            .withStartupTimeout(Duration.ofMinutes(3));

    @Override
    TestTopics topics() {
        return new TestTopics(KAFKA.getBootstrapServers());
    }
}
