package dev.dateline.wire.http;

import dev.dateline.contract.json.ArticleJson;
import jakarta.ws.rs.core.Response;

/**
 * What went wrong with a request, as RFC 9457 has it; {@code type} is absent, which means that the status says it.
 *
 * @param title the status in words
 * @param status the status
 * @param detail what to change
 */
public record Problem(String title, int status, String detail) {

    /** The media type of a problem. */
    public static final String JSON = "application/problem+json";

    /** An answer that tells it. */
    public static Response of(Response.StatusType status, String detail) {
        Problem problem = new Problem(status.getReasonPhrase(), status.getStatusCode(), detail);
        return Response.status(status)
                .type(JSON)
                .header("Cache-Control", "no-store")
                .entity(ArticleJson.write(problem))
                .build();
    }
}
