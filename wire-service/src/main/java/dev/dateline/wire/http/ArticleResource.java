package dev.dateline.wire.http;

import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.StoredArticle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One article, in the bytes that are on the topic. */
@Path("/v1/articles")
public class ArticleResource {

    private final ArticleIndex index;

    ArticleResource(ArticleIndex index) {
        this.index = index;
    }

    @GET
    @Path("/{uri: .+}")
    @Produces({MediaType.APPLICATION_JSON, Problem.JSON})
    @Operation(summary = "An article by its uri, percent-encoded as one segment: an enriched article as on the topic")
    public Response article(@PathParam("uri") String uri, @Context Request request) throws IOException {
        return Answers.json(request, index.article(uri).map(StoredArticle::json).orElseThrow(NotFoundException::new));
    }
}
