package dev.dateline.enrich.consume;

import dev.dateline.broker.SharedBroker;
import dev.dateline.broker.topic.TopicContents;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.article.Standard;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.enrich.annotate.Workers;
import dev.dateline.enrich.publish.ResultRecords;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.event.Event;
import dev.dateline.transport.event.EventRecords;
import dev.dateline.transport.group.Member;
import dev.dateline.transport.run.WorkThread;
import dev.dateline.transport.topic.TopicSpec;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.trace.Tracing;
import dev.dateline.transport.transaction.Clients;
import dev.dateline.transport.transaction.Outcome;
import dev.dateline.transport.transaction.Transactions;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Topics and a group of a test's own, with enrich's loop running on them as often as the test wants. */
final class EnrichFixture implements AutoCloseable {

    private static final Duration PUBLISHING = Duration.ofMinutes(5);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2025-01-06T09:30:00Z");

    final String name = "test-" + UUID.randomUUID();
    final Clients clients;
    final TopicsConfig topics = new SmallRyeConfigBuilder()
            .withMapping(TopicsConfig.class)
            .withDefaultValue("topics.articles", name)
            .withDefaultValue("topics.enriched", name + ".enriched")
            .withDefaultValue("topics.rejected", name + ".rejected")
            .build()
            .getConfigMapping(TopicsConfig.class);
    final BrokerWatch broker;
    final AtomicLong aborted = new AtomicLong();
    private final Clients patient = new Clients(
            Map.of("bootstrap.servers", bootstrapServers(), "transaction.timeout.ms", (int) PUBLISHING.toMillis()));
    private final TopicContents contents = new TopicContents(bootstrapServers());
    private final List<EnrichWork> works = new ArrayList<>();
    private final List<WorkThread> threads = new ArrayList<>();

    EnrichFixture() throws InterruptedException {
        this(Map.of());
    }

    /** With settings of Kafka's clients. */
    EnrichFixture(Map<String, Object> settings) throws InterruptedException {
        Map<String, Object> common = new HashMap<>(settings);
        common.put("bootstrap.servers", bootstrapServers());
        this.clients = new Clients(common);
        this.broker = new BrokerWatch(clients::admin, TopicSpec.ofEnrich(topics), Clock.systemUTC());
        broker.start();
        for (int tries = 0; !broker.awaitReady() && tries < 30; tries++) {}
    }

    /** Where the stage's broker is. */
    static String bootstrapServers() {
        return SharedBroker.bootstrapServers();
    }

    /** Starts the loop as a slot of the group. */
    WorkThread start(int slot, Function<ConsumerRecord<String, byte[]>, Result> enrichment) {
        return start(slot, enrichment, clients::transactions);
    }

    /** The same with transactions of its own. */
    WorkThread start(
            int slot,
            Function<ConsumerRecord<String, byte[]>, Result> enrichment,
            Function<String, Transactions> producers) {
        EnrichWork work = new EnrichWork(
                broker,
                new Member(clients, name, String.valueOf(slot), topics.articles(), producers),
                () -> {},
                new Workers(enrichment, 2),
                new ResultRecords(topics, Clock.systemUTC(), Tracing.off()),
                Clock.systemUTC(),
                counting());
        WorkThread thread = new WorkThread(name + "-" + slot, work, ending -> {});
        thread.start();
        works.add(work);
        threads.add(thread);
        return thread;
    }

    /** How the one that was started at that place is getting on. */
    EnrichStatus status(int started) {
        return works.get(started).status();
    }

    /** Publishes articles as ingest would, numbered from {@code from}, however long the machine takes for it. */
    void publish(int from, int to) {
        try (Transactions producer = patient.transactions(name + "-publisher-" + from)) {
            producer.init();
            List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
            for (int i = from; i < to; i++) {
                records.add(record(article(i)));
            }
            if (producer.commit(records) instanceof Outcome.Failed failed) {
                throw new IllegalStateException(failed.toString(), failed.cause());
            }
        }
    }

    /** What is committed on a topic: the origins of its records, partition by partition in order. */
    List<String> origins(String topic) {
        return contents.settled(topic).stream()
                .map(each -> EventRecords.header(each.headers(), HeaderNames.ORIGIN))
                .toList();
    }

    /** The origins that every committed article should have led to, in the same order. */
    List<String> articles() {
        return contents.settled(topics.articles()).stream()
                .map(each -> EventRecords.origin(each.topic(), each.partition(), each.offset()))
                .toList();
    }

    ProducerRecord<String, byte[]> record(Article article) {
        Event event = Event.json(
                EventType.ARTICLE_PUBLISHED,
                article.uri() + "#1",
                EventRecords.source("test"),
                article.uri(),
                NOW,
                ArticleJson.write(article));
        return EventRecords.record(topics.articles(), null, article.uri(), event, Map.of());
    }

    static Article article(int number) {
        return new Article(
                "dateline://test/a#" + number,
                Article.TEXT,
                "1",
                NOW,
                null,
                null,
                List.of(),
                List.of(Body.of("It rained in Ghent on Sunday.")),
                null,
                null,
                List.of(),
                List.of(),
                Standard.NINJS,
                null,
                new SourcePosition("test", "a", number, 0),
                Map.of());
    }

    /** An enrichment that hands the article on as it is. */
    static Result passOn(ConsumerRecord<String, byte[]> record) {
        try {
            return new Result.Enriched(ArticleJson.read(record.value(), Article.class), record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EnrichListener counting() {
        return new EnrichListener() {
            @Override
            public void committed(Result result) {}

            @Override
            public void transactionCommitted() {}

            @Override
            public void transactionAborted() {
                aborted.incrementAndGet();
            }
        };
    }

    @Override
    public void close() {
        try {
            for (WorkThread thread : threads) {
                thread.stop(Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            broker.close();
        }
    }
}
