package dev.dateline.ingest.health;

import dev.dateline.ingest.IngestService;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether the work goes on: fails only where it has ended and the process should end with it. */
@Liveness
@ApplicationScoped
public class WorkHealth implements HealthCheck {

    private final IngestService service;

    WorkHealth(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        var response =
                HealthCheckResponse.named("ingest").status(service.ending().isEmpty());
        service.ending().ifPresent(ending -> response.withData("ended", ending.name()));
        return response.build();
    }
}
