package dev.dateline.ingest.health;

import dev.dateline.ingest.IngestService;
import dev.dateline.ingest.publish.IngestStatus;
import dev.dateline.transport.health.HealthData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether positions and versions have been restored, and so reading has begun. */
@Readiness
@ApplicationScoped
public class RestoredHealth implements HealthCheck {

    private final IngestService service;

    RestoredHealth(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        IngestStatus status = service.status();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("positions-restored")
                .status(status.phase() == IngestStatus.Phase.PUBLISHING)
                .withData("phase", status.phase().name().toLowerCase(Locale.ROOT))
                .withData("shares", status.shares())
                .withData("documents", status.documents())
                .withData("articles", status.articles());
        HealthData.putSlot(response, service.slot());
        return response.build();
    }
}
