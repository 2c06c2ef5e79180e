package dev.dateline.enrich.health;

import dev.dateline.enrich.EnrichService;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether the work goes on: fails only where it has ended and the process should end with it. */
@Liveness
@ApplicationScoped
public class WorkHealth implements HealthCheck {

    private final EnrichService service;

    WorkHealth(EnrichService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        var response =
                HealthCheckResponse.named("enrich").status(service.ending().isEmpty());
        service.ending().ifPresent(ending -> response.withData("ended", ending.name()));
        return response.build();
    }
}
