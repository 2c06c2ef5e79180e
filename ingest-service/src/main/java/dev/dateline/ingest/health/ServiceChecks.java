package dev.dateline.ingest.health;

import dev.dateline.ingest.IngestService;
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
    HealthCheck broker(IngestService service) {
        return new BrokerCheck(service.lifecycle()::brokerState);
    }

    @Produces
    @Liveness
    @ApplicationScoped
    HealthCheck work(IngestService service) {
        return new WorkCheck("ingest", service.lifecycle());
    }
}
