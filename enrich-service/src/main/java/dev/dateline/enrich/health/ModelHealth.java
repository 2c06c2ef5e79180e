package dev.dateline.enrich.health;

import dev.dateline.contract.enriched.Component;
import dev.dateline.enrich.EnrichService;
import dev.dateline.transport.health.HealthData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the models are loaded, and which. */
@Readiness
@ApplicationScoped
public class ModelHealth implements HealthCheck {

    private final EnrichService service;

    ModelHealth(EnrichService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<List<Component>> models = service.models();
        var response = HealthCheckResponse.named("models-loaded").status(models.isPresent());
        models.orElse(List.of()).forEach(model -> HealthData.put(response, model.component(), model.version()));
        return response.build();
    }
}
