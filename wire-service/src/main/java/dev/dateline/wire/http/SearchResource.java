package dev.dateline.wire.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.wire.index.StoredArticle;
import dev.dateline.wire.index.Summary;
import dev.dateline.wire.query.QueryProblem;
import dev.dateline.wire.search.ArticleSearch;
import dev.dateline.wire.search.Cursor;
import dev.dateline.wire.search.Facets;
import dev.dateline.wire.search.SearchAnswer;
import dev.dateline.wire.search.SearchRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Searches, as JSON and as a feed. */
@Path("/v1/search")
public class SearchResource {

    private final ArticleSearch search;

    SearchResource(ArticleSearch search) {
        this.search = search;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Problem.JSON})
    @Operation(summary = "Articles that a query asks for, the latest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Found.class)))
    public Response json(@BeanParam Parameters parameters, @Context Request request) throws QueryProblem, IOException {
        SearchAnswer<Summary> answer = search.summaries(parameters.request(true));
        return Answers.json(request, Found.of(parameters.query(), answer));
    }

    @GET
    @Path("/atom")
    @Produces({AtomFeed.MEDIA_TYPE, Problem.JSON})
    @Operation(summary = "The same as an Atom feed")
    public Response atom(@BeanParam Parameters parameters, @Context Request request, @Context UriInfo uri)
            throws QueryProblem, IOException {
        SearchRequest asked = parameters.request(false);
        SearchAnswer<StoredArticle> answer = search.search(asked);
        return Answers.bytes(
                request,
                new AtomFeed(uri.getBaseUri(), parameters.query(), asked.order()).write(answer),
                AtomFeed.MEDIA_TYPE);
    }

    /**
     * A page of articles.
     *
     * @param query what was asked
     * @param total how many articles there are in all
     * @param whole whether the search came to its end in time
     * @param next the cursor of the next page, absent on the last
     * @param articles the articles
     * @param facets what all of them have in common
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            String query, long total, boolean whole, @Nullable String next, List<Summary> articles, Facets facets) {

        static Found of(String query, SearchAnswer<Summary> answer) {
            return new Found(
                    query,
                    answer.total(),
                    answer.whole(),
                    answer.next().map(Cursor::text).orElse(null),
                    answer.articles(),
                    answer.facets());
        }
    }
}
