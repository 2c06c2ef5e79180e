package dev.dateline.wire.health;

import dev.dateline.transport.health.BrokerCheck;
import dev.dateline.wire.WireService;
import io.smallrye.reactive.messaging.health.HealthReport;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** When the checks that every service has are asked. */
@ApplicationScoped
public class ServiceChecks {

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck broker(WireService service) {
        return new BrokerCheck(service::broker);
    }

    /** What the wire meets is tried again without end; a channel that failed all the same comes back with a restart alone. */
    @Produces
    @Liveness
    @ApplicationScoped
    HealthCheck work(HealthCenter channels) {
        return () -> {
            HealthReport report = channels.getLiveness();
            var response = HealthCheckResponse.named("wire").status(report.isOk());
            report.getChannels().stream()
                    .filter(channel -> !channel.isOk())
                    .forEach(channel -> response.withData(channel.getChannel(), String.valueOf(channel.getMessage())));
            return response.build();
        };
    }
}
