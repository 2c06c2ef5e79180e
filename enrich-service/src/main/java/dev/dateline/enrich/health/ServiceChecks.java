package dev.dateline.enrich.health;

import dev.dateline.enrich.EnrichService;
import dev.dateline.transport.health.BrokerCheck;
import dev.dateline.transport.health.WorkCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** When the checks that every service has are asked. */
@ApplicationScoped
public class ServiceChecks {

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck broker(EnrichService service) {
        return new BrokerCheck(service.lifecycle()::brokerState);
    }

    @Produces
    @Liveness
    @ApplicationScoped
    HealthCheck work(EnrichService service) {
        return new WorkCheck("enrich", service.lifecycle());
    }
}
