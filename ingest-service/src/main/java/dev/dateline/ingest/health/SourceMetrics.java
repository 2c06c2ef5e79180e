package dev.dateline.ingest.health;

import dev.dateline.ingest.IngestService;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The metrics of each source that is configured. */
@ApplicationScoped
public class SourceMetrics {

    private final IngestService service;
    private final SourceMeters meters;

    SourceMetrics(MeterRegistry registry, IngestService service) {
        this.service = service;
        meters = new SourceMeters(registry, service::status);
    }

    void watch(@Observes StartupEvent event) {
        service.sources().forEach(meters::register);
    }
}
