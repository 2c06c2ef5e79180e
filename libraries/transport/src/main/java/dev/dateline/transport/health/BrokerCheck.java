package dev.dateline.transport.health;

import dev.dateline.transport.broker.BrokerState;
import dev.dateline.transport.run.Lifecycle;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the broker answers and every topic is as configured.
 *
 * @param service the service that is asked
 */
public record BrokerCheck(Lifecycle service) implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        BrokerState state = service.brokerState();
        var response = HealthCheckResponse.named("broker and topics").status(state.ready());
        state.describe().forEach(response::withData);
        return response.build();
    }
}
