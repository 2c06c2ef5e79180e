package dev.dateline.ingest.health;

import dev.dateline.ingest.IngestService;
import dev.dateline.ingest.publish.IngestStatus;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Whether positions and versions have been restored, and so reading has begun. */
@Readiness
@Startup
@ApplicationScoped
public class RestoredHealth implements HealthCheck {

    private final IngestService service;

    RestoredHealth(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        IngestStatus status = service.status();
        return HealthCheckResponse.named("positions restored")
                .status(status.phase() == IngestStatus.Phase.PUBLISHING)
                .withData("phase", status.phase().name().toLowerCase(java.util.Locale.ROOT))
                .withData("documents", status.documents())
                .withData("articles", status.articles())
                .build();
    }
}
