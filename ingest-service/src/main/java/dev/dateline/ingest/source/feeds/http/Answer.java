package dev.dateline.ingest.source.feeds.http;

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

    /** How it was reached. */
    public Route route() {
        return route;
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
