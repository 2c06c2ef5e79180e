package dev.dateline.transport.health;

import dev.dateline.transport.broker.BrokerState;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the broker answers and every topic is as configured.
 *
 * @param broker what the last look at the broker told
 */
public record BrokerCheck(Supplier<BrokerState> broker) implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        BrokerState state = broker.get();
        var response = HealthCheckResponse.named("broker-and-topics").status(state.ready());
        state.describe().forEach((key, value) -> HealthData.put(response, key, value));
        return response.build();
    }
}
