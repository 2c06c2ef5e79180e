package dev.dateline.enrich.health;

import dev.dateline.enrich.EnrichService;
import dev.dateline.enrich.consume.EnrichStatus;
import dev.dateline.transport.health.HealthData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether articles are being consumed; with the lag, and each source's last article and its age. */
@Readiness
@ApplicationScoped
public class ConsumerHealth implements HealthCheck {

    private final EnrichService service;

    ConsumerHealth(EnrichService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        EnrichStatus status = service.status();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("consumer")
                .status(status.phase() == EnrichStatus.Phase.ENRICHING
                        && status.trouble().isEmpty())
                .withData("phase", status.phase().name().toLowerCase(Locale.ROOT))
                .withData("partitions", status.partitions())
                .withData("lag", status.lag());
        status.lastArticles()
                .forEach((source, last) -> HealthData.putLast(response, source + ".last-article", last, Instant.now()));
        status.trouble().ifPresent(trouble -> response.withData("trouble", trouble));
        HealthData.putSlot(response, service.slot());
        return response.build();
    }
}
