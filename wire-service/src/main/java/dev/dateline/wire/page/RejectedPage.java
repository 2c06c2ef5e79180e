package dev.dateline.wire.page;

import dev.dateline.wire.rejected.RejectedItem;
import dev.dateline.wire.rejected.RejectedItems;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of what could not be used, and why. */
@Path("/rejected")
public class RejectedPage {

    private static final int SHOWN = 100;

    private final RejectedItems items;
    private final Clock clock = Clock.systemUTC();

    RejectedPage(RejectedItems items) {
        this.items = items;
    }

    @GET
    @Operation(hidden = true)
    public Response rejected(@QueryParam("reason") @DefaultValue("") String reason, @Context Request request) {
        Instant now = clock.instant();
        List<RejectedItem> wanted = items.latest().stream()
                .filter(item -> reason.isEmpty() || item.reason().equals(reason))
                .toList();
        List<RejectedRow> rows = wanted.stream()
                .limit(SHOWN)
                .map(item -> RejectedRow.of(item, now))
                .toList();
        return Html.page(request, Templates.rejected(RejectedRow.words(reason), wanted.size(), rows, reasons()));
    }

    private List<FacetGroup> reasons() {
        List<FacetGroup.Choice> choices = items.reasons().entrySet().stream()
                .map(each -> new FacetGroup.Choice(
                        RejectedRow.words(each.getKey()),
                        each.getValue(),
                        "/rejected?reason=" + Links.encoded(each.getKey())))
                .toList();
        return choices.isEmpty() ? List.of() : List.of(new FacetGroup("Reasons", choices));
    }
}
