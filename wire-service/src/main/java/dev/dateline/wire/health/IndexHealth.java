package dev.dateline.wire.health;

import dev.dateline.wire.consume.CatchUp;
import dev.dateline.wire.consume.Indexing;
import dev.dateline.wire.index.ArticleIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether the index holds what the topic held at start; with its articles, what is left, and how far a rebuild is. */
@Readiness
@ApplicationScoped
public class IndexHealth implements HealthCheck {

    private final ArticleIndex index;
    private final CatchUp catchUp;
    private final Indexing indexing;

    IndexHealth(ArticleIndex index, CatchUp catchUp, Indexing indexing) {
        this.index = index;
        this.catchUp = catchUp;
        this.indexing = indexing;
    }

    @Override
    public HealthCheckResponse call() {
        CatchUp.State state = catchUp.state();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("index")
                .status(state.done() && indexing.trouble().isEmpty())
                .withData("phase", state.done() ? "following" : "rebuilding")
                .withData("articles", articles())
                .withData("partitions", state.partitions())
                .withData("lag", state.left())
                .withData("progress-percent", state.percent());
        indexing.trouble().ifPresent(trouble -> response.withData("trying-again-after", trouble));
        return response.build();
    }

    private long articles() {
        try {
            return index.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
