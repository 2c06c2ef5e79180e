package dev.dateline.wire.http;

import dev.dateline.wire.query.QueryProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what went wrong, and never how it went wrong inside. */
public class ProblemMappers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response query(QueryProblem problem) {
        return Problem.of(Response.Status.BAD_REQUEST, problem.getMessage());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException problem) {
        Response.StatusType status = problem.getResponse().getStatusInfo();
        return Problem.of(status, status.getReasonPhrase());
    }

    @ServerExceptionMapper({IOException.class, RuntimeException.class})
    public Response broken(Exception problem) {
        LOG.error("request failed", problem);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "the wire could not answer; its log says why");
    }
}
