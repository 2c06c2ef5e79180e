package dev.dateline.transport.health;

import dev.dateline.transport.run.Lifecycle;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the work goes on: fails only where it has ended and the process should end with it.
 *
 * @param name what people call the work
 * @param service the service that is asked
 */
public record WorkCheck(String name, Lifecycle service) implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named(name).status(service.ending().isEmpty());
        service.ending()
                .ifPresent(ending -> response.withData("ended", ending.name().toLowerCase(Locale.ROOT)));
        return response.build();
    }
}
