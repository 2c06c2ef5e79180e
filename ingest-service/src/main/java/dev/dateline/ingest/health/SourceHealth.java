package dev.dateline.ingest.health;

import dev.dateline.ingest.IngestService;
import dev.dateline.ingest.publish.IngestStatus;
import dev.dateline.ingest.source.SourceState;
import dev.dateline.transport.health.HealthData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether every source is there and what was read of it is published; with the ledger and the last article's age. */
@Readiness
@ApplicationScoped
public class SourceHealth implements HealthCheck {

    private final IngestService service;

    SourceHealth(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        IngestStatus status = service.status();
        boolean there = status.sources().values().stream().allMatch(SourceState::isRead);
        HealthCheckResponseBuilder response = HealthCheckResponse.named("sources")
                .status(there && status.trouble().isEmpty())
                .withData("read", status.ledger().read())
                .withData("published", status.ledger().published())
                .withData("duplicate", status.ledger().duplicate())
                .withData("rejected", status.ledger().rejectedTotal());
        status.sources().forEach((id, state) -> {
            tell(id, state, response);
            status.of(id)
                    .lastArticle()
                    .ifPresent(last -> HealthData.putLast(response, id + ".last-article", last, Instant.now()));
        });
        status.lastArticle().ifPresent(last -> HealthData.putLast(response, "last-article", last, Instant.now()));
        status.trouble().ifPresent(trouble -> response.withData("trouble", trouble));
        return response.build();
    }

    private static void tell(String id, SourceState state, HealthCheckResponseBuilder response) {
        response.withData(id, state.place());
        state.facts().forEach((name, fact) -> HealthData.put(response, id + "." + name, fact));
    }
}
