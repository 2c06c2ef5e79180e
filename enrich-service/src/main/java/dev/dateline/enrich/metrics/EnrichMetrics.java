package dev.dateline.enrich.metrics;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.contract.rejected.Stage;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.enrich.consume.EnrichListener;
import dev.dateline.enrich.consume.EnrichWork;
import dev.dateline.transport.metrics.Buckets;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Enrich's metrics, by Prometheus's naming conventions. */
@ApplicationScoped
public class EnrichMetrics implements EnrichListener {

    private final MeterRegistry registry;
    private final Counter enriched;
    private final Counter transactions;
    private final Counter aborted;
    private final Timer annotation;

    public EnrichMetrics(MeterRegistry registry) {
        this.registry = registry;
        enriched = counter("dateline.articles.enriched", "Articles enriched");
        transactions = counter("dateline.transactions.committed", "Transactions committed");
        aborted = counter("dateline.transactions.aborted", "Transactions aborted, or of an outcome that is not known");
        annotation = Buckets.timer(registry, "dateline.annotation", "Time to make one article's result");
        // There from the start: what has never failed is 0, not absent.
        for (Reason reason : Reason.values()) {
            rejected(reason);
        }
    }

    /** The same function, timed. */
    public <T> Function<T, Result> timed(Function<T, Result> function) {
        return value -> annotation.record(() -> function.apply(value));
    }

    /** Shows how that work is getting on. */
    public void watch(EnrichWork work, int partitions) {
        for (int partition = 0; partition < partitions; partition++) {
            int number = partition;
            Gauge.builder("dateline.lag", () -> work.status().lags().getOrDefault(number, 0L))
                    .description("Committed articles that this instance has not read yet; 0 of partitions of others")
                    .tag("partition", Integer.toString(number))
                    .register(registry);
        }
        Gauge.builder("dateline.partitions", () -> work.status().partitions())
                .description("Partitions of this instance")
                .register(registry);
    }

    @Override
    public void committed(Result result) {
        result.either(article -> enriched, rejected -> rejected(rejected.reason()))
                .increment();
    }

    private Counter rejected(Reason reason) {
        return Counter.builder("dateline.articles.rejected")
                .description("Records rejected")
                .tag("stage", Stage.ENRICH.wireName())
                .tag("reason", reason.wireName())
                .register(registry);
    }

    @Override
    public void transactionCommitted() {
        transactions.increment();
    }

    @Override
    public void transactionAborted() {
        aborted.increment();
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }
}
