package dev.dateline.fetch.http;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A document as it was fetched, unpacked. */
public final class Answer {

    private final Route route;
    private final Headers headers;
    private final byte[] body;

    /** Takes over the bytes. */
    public Answer(Route route, Headers headers, byte[] body) {
        this.route = route;
        this.headers = headers;
        this.body = body;
    }

    /** The same as part of something that is made of several documents. */
    public Answer withoutValidators() {
        return new Answer(route, headers.withoutValidators(), body);
    }

    /** How it was reached. */
    public Route route() {
        return route;
    }

    /** Where it came from; absent where that is an address that this language has no type for. */
    public @Nullable URI uri() {
        try {
            return new URI(route.address());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** What came with it. */
    public Headers headers() {
        return headers;
    }

    /** Its bytes, not to be changed. */
    public byte[] body() {
        return body;
    }

    /** Tells none of the bytes. */
    @Override
    public String toString() {
        return "Answer[" + route.address() + ", " + body.length + " bytes]";
    }
}
