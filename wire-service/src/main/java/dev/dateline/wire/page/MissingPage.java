package dev.dateline.wire.page;

import dev.dateline.wire.http.Problem;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered where there is nothing: a page to who asks for pages first, as browsers do, and a problem to programs. */
public class MissingPage {

    @ServerExceptionMapper
    public Response missing(NotFoundException missing, HttpHeaders headers) {
        MediaType first = headers.getAcceptableMediaTypes().get(0);
        return !first.isWildcardType() && first.isCompatible(MediaType.TEXT_HTML_TYPE)
                ? Html.missing()
                : Problem.of(Response.Status.NOT_FOUND, "there is nothing at this address");
    }
}
