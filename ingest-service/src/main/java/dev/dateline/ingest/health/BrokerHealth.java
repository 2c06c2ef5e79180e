package dev.dateline.ingest.health;

import dev.dateline.ingest.IngestService;
import dev.dateline.transport.broker.BrokerReport;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Whether the broker answers and every topic is as configured. */
@Readiness
@Startup
@ApplicationScoped
public class BrokerHealth implements HealthCheck {

    private final IngestService service;

    BrokerHealth(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        BrokerReport report = BrokerReport.of(service.broker());
        var response = HealthCheckResponse.named("broker and topics").status(report.ready());
        report.data().forEach(response::withData);
        return response.build();
    }
}
