package dev.dateline.wire.page;

import dev.dateline.wire.http.Answers;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Answers with a page. */
final class Html {

    private static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private Html() {}

    static Response page(Request request, TemplateInstance page) {
        return Answers.bytes(request, page.render().getBytes(StandardCharsets.UTF_8), MEDIA_TYPE);
    }

    static Response missing() {
        return Response.status(Response.Status.NOT_FOUND)
                .type(MEDIA_TYPE)
                .entity(Templates.missing().render())
                .build();
    }
}
