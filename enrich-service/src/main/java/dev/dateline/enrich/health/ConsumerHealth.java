package dev.dateline.enrich.health;

import dev.dateline.enrich.EnrichService;
import dev.dateline.enrich.consume.EnrichStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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
                .forEach((source, last) -> response.withData(
                        "last article of " + source,
                        last + ", " + Duration.between(last, Instant.now()).toSeconds() + " s ago"));
        status.trouble().ifPresent(trouble -> response.withData("trying again after", trouble));
        return response.build();
    }
}
