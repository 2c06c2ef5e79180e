package dev.dateline.ingest.health;

import dev.dateline.ingest.IngestService;
import dev.dateline.ingest.publish.IngestStatus;
import dev.dateline.ingest.source.SourceState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether the source is there and what was read of it is published; with the ledger and the last article's age. */
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
        boolean there =
                status.source().filter(SourceState.Missing.class::isInstance).isEmpty();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("sources")
                .status(there && status.trouble().isEmpty())
                .withData("read", status.ledger().read())
                .withData("published", status.ledger().published())
                .withData("duplicate", status.ledger().duplicate())
                .withData("rejected", status.ledger().rejectedTotal());
        status.source().ifPresent(state -> tell(state, response));
        status.lastArticle().ifPresent(last -> response.withData("last article", last.toString())
                .withData("age", Duration.between(last, Instant.now()).toSeconds() + " s"));
        status.trouble().ifPresent(trouble -> response.withData("trying again after", trouble));
        return response.build();
    }

    private static void tell(SourceState state, HealthCheckResponseBuilder response) {
        response.withData("folder", state.place());
        if (state instanceof SourceState.Watching watching) {
            response.withData("documents", watching.documents())
                    .withData("documents waiting", watching.waiting())
                    .withData("found by", watching.events() ? "file system events and scans" : "scans alone");
            if (!watching.problems().isEmpty()) {
                response.withData("problems", String.join("; ", watching.problems()));
            }
        } else if (state instanceof SourceState.Missing missing) {
            response.withData("missing", missing.detail());
        }
    }
}
