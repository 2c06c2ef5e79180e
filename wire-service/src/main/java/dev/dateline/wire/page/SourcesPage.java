package dev.dateline.wire.page;

import dev.dateline.wire.search.Sources;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of where the articles come from. */
@Path("/sources")
public class SourcesPage {

    private final Sources sources;
    private final Clock clock = Clock.systemUTC();

    SourcesPage(Sources sources) {
        this.sources = sources;
    }

    @GET
    @Operation(hidden = true)
    public Response sources(@QueryParam("source") @DefaultValue("") String source, @Context Request request)
            throws IOException {
        Instant now = clock.instant();
        List<SourceRow> rows = (source.isEmpty() ? sources.all() : sources.documents(source))
                .stream().map(each -> SourceRow.of(each, source, now)).toList();
        return Html.page(request, Templates.sources(source, rows));
    }
}
