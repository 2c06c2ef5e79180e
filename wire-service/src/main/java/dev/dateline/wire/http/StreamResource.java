package dev.dateline.wire.http;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.wire.index.StoredArticle;
import dev.dateline.wire.index.Summary;
import dev.dateline.wire.query.Query;
import dev.dateline.wire.query.QueryParser;
import dev.dateline.wire.query.QueryProblem;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The live stream, as server-sent events: {@code article}, with the article as in a search. */
@Path("/v1/stream")
public class StreamResource {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    /** Headers go with the first event, and a client waits for them. */
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final LiveStream stream;
    private final Sse sse;

    StreamResource(LiveStream stream, Sse sse) {
        this.stream = stream;
        this.sse = sse;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Articles that a query asks for, as they come in")
    public Multi<OutboundSseEvent> stream(@QueryParam("q") @DefaultValue("") String text) throws QueryProblem {
        Query query = QueryParser.parse(text);
        Multi<OutboundSseEvent> articles = stream.watch(query)
                .orElseThrow(ServiceUnavailableException::new)
                .map(this::event);
        Multi<OutboundSseEvent> alive = Multi.createFrom()
                .ticks()
                .startingAfter(AT_ONCE)
                .every(SIGN_OF_LIFE)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("here").build());
        return Multi.createBy().merging().streams(alive, articles);
    }

    private OutboundSseEvent event(StoredArticle article) {
        return sse.newEventBuilder()
                .name("article")
                .data(new String(ArticleJson.write(Summary.of(article)), StandardCharsets.UTF_8))
                .build();
    }
}
