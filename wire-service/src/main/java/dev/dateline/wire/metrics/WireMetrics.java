package dev.dateline.wire.metrics;

import dev.dateline.wire.consume.CatchUp;
import dev.dateline.wire.consume.IndexingListener;
import dev.dateline.wire.index.Applied;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;

/** The wire's metrics, by Prometheus's naming conventions. */
@Unremovable
@ApplicationScoped
public class WireMetrics implements IndexingListener {

    private final Counter indexed;
    private final Counter unreadable;
    private final Counter known;

    WireMetrics(MeterRegistry registry, CatchUp catchUp) {
        indexed = counter(registry, "dateline.wire.articles.indexed", "Articles taken into the index");
        unreadable = counter(registry, "dateline.wire.records.unreadable", "Records that are no enriched article");
        known = counter(registry, "dateline.wire.records.known", "Records that the index had already, or newer");
        Gauge.builder("dateline.wire.lag", () -> catchUp.state().left())
                .description("Offsets of the enriched topic that are not read yet")
                .register(registry);
    }

    @Override
    public void applied(Applied batch) {
        indexed.increment(batch.articles().size());
        unreadable.increment(batch.unreadable());
        known.increment(batch.known());
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }
}
