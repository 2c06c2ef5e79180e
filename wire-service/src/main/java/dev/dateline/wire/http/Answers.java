package dev.dateline.wire.http;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.json.ArticleJson;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers with an entity tag, and with nothing where the client has the same. */
public final class Answers {

    private static final int TAG = 20;

    private Answers() {}

    /** A value as JSON. */
    public static Response json(Request request, Object value) {
        return bytes(request, value instanceof byte[] bytes ? bytes : ArticleJson.write(value), "application/json");
    }

    /** Bytes of that media type. */
    public static Response bytes(Request request, byte[] bytes, String mediaType) {
        // Weak: what is packed for the way is the same answer in other bytes.
        EntityTag tag = new EntityTag(Sha256.hex(bytes).substring(0, TAG), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(bytes, mediaType) : unchanged;
        return response.tag(tag).header("Cache-Control", "no-cache").build();
    }
}
