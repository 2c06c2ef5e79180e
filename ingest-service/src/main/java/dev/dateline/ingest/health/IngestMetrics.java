package dev.dateline.ingest.health;

import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.contract.rejected.Stage;
import dev.dateline.ingest.IngestService;
import dev.dateline.ingest.publish.IngestListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Ingest's metrics, by Prometheus's naming conventions. */
@ApplicationScoped
public class IngestMetrics implements IngestListener {

    private final MeterRegistry registry;
    private final Counter published;
    private final Counter duplicate;
    private final Counter transactions;
    private final Counter aborted;

    public IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        published = counter("dateline.articles.published", "Articles published");
        duplicate = counter("dateline.articles.duplicate", "Items whose content was published before");
        // There from the start: what has never failed is 0, not absent.
        for (Reason reason : Reason.values()) {
            rejected(reason);
        }
        transactions = counter("dateline.transactions.committed", "Transactions committed");
        aborted = counter("dateline.transactions.aborted", "Transactions aborted, or of an outcome that is not known");
    }

    void watch(@Observes StartupEvent event, IngestService service) {
        Gauge.builder("dateline.documents", () -> service.status().documents())
                .description("Documents read, in part or to their end")
                .register(registry);
        Gauge.builder("dateline.articles.known", () -> service.status().articles())
                .description("Articles whose version is remembered")
                .register(registry);
    }

    @Override
    public void committed(Ledger added, int records) {
        transactions.increment();
        published.increment((double) added.published());
        duplicate.increment((double) added.duplicate());
        added.rejected().forEach((reason, count) -> rejected(reason).increment(count));
    }

    private Counter rejected(Reason reason) {
        return Counter.builder("dateline.articles.rejected")
                .description("Items rejected")
                .tag("stage", Stage.INGEST.wireName())
                .tag("reason", reason.wireName())
                .register(registry);
    }

    @Override
    public void aborted(Exception cause) {
        aborted.increment();
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }
}
