package dev.dateline.wire.http;

import dev.dateline.wire.index.EntityKind;
import dev.dateline.wire.query.QueryProblem;
import dev.dateline.wire.search.RisingNames;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Who and where the articles of a day are about, against the week before. */
@Path("/v1/entities")
public class EntitiesResource {

    private final RisingNames rising;

    EntitiesResource(RisingNames rising) {
        this.rising = rising;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Problem.JSON})
    @Operation(summary = "The names of a day that rise most against the seven days before")
    public Response entities(
            @Parameter(description = "person, org, place or other") @QueryParam("kind") @DefaultValue("person")
                    String kind,
            @Parameter(description = "2025-01-20; unless told, the last day that something was published")
                    @QueryParam("day")
                    @Nullable
                    String day,
            @Context Request request)
            throws QueryProblem, IOException {
        EntityKind known =
                EntityKind.of(kind).orElseThrow(() -> new QueryProblem("kind is person, org, place or other"));
        LocalDate date = day == null ? rising.lastDay() : Parameters.parsed("day", day, LocalDate::parse);
        return Answers.json(request, new Entities(known.word(), date.toString(), rising.of(known, date)));
    }

    /**
     * The names of a day.
     *
     * @param kind their kind
     * @param day the day
     * @param names the names, those that rise most first
     */
    public record Entities(String kind, String day, List<RisingNames.Rising> names) {}
}
